import { expect } from 'chai'
import { whoIsHere } from './who-is-here.ts'

const now = 1_000_000
const tom = { uid: 'tom', name: 'Tom Achterberg', seenAt: now - 5_000 }
const priya = { uid: 'priya', name: 'Priya Subramaniam', seenAt: now - 59_999 }

describe('who else is here', () => {
  it('is everybody but oneself', () => {
    expect(whoIsHere([tom, priya], 'tom', now).map(({ uid }) => uid)).to.deep.equal(['priya'])
  })

  it('forgets who was silent for a minute', () => {
    expect(whoIsHere([{ ...tom, seenAt: now - 60_000 }, priya], 'me', now)).to.deep.equal([
      { uid: 'priya', name: 'Priya Subramaniam', isTyping: false },
    ])
  })

  it('names first who writes, and only while they do', () => {
    const names = (typingAt: number): string[] =>
      whoIsHere([priya, { ...tom, typingAt }], 'me', now).map(({ uid, isTyping }) => `${uid} ${isTyping}`)
    expect(names(now - 8_999)).to.deep.equal(['tom true', 'priya false'])
    expect(names(now - 9_000)).to.deep.equal(['priya false', 'tom false'])
  })
})
