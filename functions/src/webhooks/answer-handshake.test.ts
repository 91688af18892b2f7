import { expect } from 'chai'
import { answerHandshake } from './answer-handshake.ts'

const good = { 'hub.mode': 'subscribe', 'hub.verify_token': 'token', 'hub.challenge': '1158201444' }

describe('the handshake of a webhook', function () {
  it('gives the challenge back to whoever knows the token', function () {
    expect(answerHandshake(good, 'token')).to.equal('1158201444')
  })

  it('gives nothing to anybody else', function () {
    const bad = [
      {},
      { ...good, 'hub.mode': 'unsubscribe' },
      { ...good, 'hub.verify_token': 'Token' },
      { ...good, 'hub.verify_token': ['token'] },
      { ...good, 'hub.challenge': { a: '1' } },
      { 'hub.mode': 'subscribe', 'hub.verify_token': 'token' },
    ]
    for (const query of bad) expect(answerHandshake(query, 'token')).to.equal(null)
  })

  it('gives nothing while there is no token', function () {
    expect(answerHandshake({ ...good, 'hub.verify_token': '' }, '')).to.equal(null)
  })
})
