import { expect } from 'chai'
import { FirebaseError } from 'firebase/app'
import { askServer, type ServerAnswer } from './ask-server.ts'

describe('asking the server', () => {
  it('gives its answer, or its own sentence about why not', async () => {
    expect(await askServer(() => Promise.resolve(7), 'joinDevice', {})).to.deep.equal({ ok: true, data: 7 })
    expect(await answerTo(new FirebaseError('functions/not-found', 'There is none.'))).to.deep.equal({
      ok: false,
      reason: 'There is none.',
    })
  })

  it('has no sentence when nobody was reached', async () => {
    const silence = { ok: false, reason: '' }
    expect(await answerTo(new FirebaseError('functions/internal', 'internal'))).to.deep.equal(silence)
    expect(await answerTo(new TypeError('Failed to fetch'))).to.deep.equal(silence)
  })

  it('tells when it was asked too often', async () => {
    expect(await answerTo(new FirebaseError('functions/resource-exhausted', 'Wait.'))).to.deep.equal({
      ok: false,
      reason: 'Wait.',
      isTooMuch: true,
    })
  })
})

async function answerTo(error: Error): Promise<ServerAnswer> {
  return await askServer(() => Promise.reject(error), 'joinDevice', {})
}
