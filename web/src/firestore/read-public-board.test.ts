import { expect } from 'chai'
import { Timestamp } from 'firebase/firestore'
import { buildBoard } from './build-board.test-data.ts'
import { readPublicBoard } from './read-public-board.ts'

describe('the public board as it is read', () => {
  it('gives times as epoch ms', () => {
    const board = readPublicBoard({
      ...buildBoard(),
      menu: [{ id: 'matcha', title: 'Matcha', isOn: false, backAt: Timestamp.fromMillis(5_000) }],
      backAt: Timestamp.fromMillis(6_000),
      updatedAt: Timestamp.fromMillis(7_000),
    })
    expect(board.menu).to.deep.equal([
      { id: 'matcha', title: 'Matcha', description: '', isOn: false, backAt: 5_000 },
    ])
    expect([board.backAt, board.updatedAt]).to.deep.equal([6_000, 7_000])
  })

  it('takes a whole board as it is', () => {
    expect(readPublicBoard(buildBoard())).to.deep.equal(buildBoard())
  })

  it('makes nothing of what it does not understand, and never throws', () => {
    const board = readPublicBoard({
      menu: [null, 'Espresso', { title: 'No id' }],
      modifiers: { oat: true },
      ready: ['a', 4],
      senders: [7],
      state: 'SHUT',
      timeZone: 'Mars/Olympus',
    })
    expect(board.menu).to.deep.equal([])
    expect(board.modifiers).to.deep.equal([])
    expect(board.ready).to.deep.equal([4])
    expect(board.senders).to.deep.equal([])
    expect(board.state).to.equal('OPEN')
    expect(() => new Intl.DateTimeFormat('en', { timeZone: board.timeZone })).not.to.throw()
  })
})
