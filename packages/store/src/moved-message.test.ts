import { expect } from 'chai'
import { movedMessage } from './moved-message.ts'

describe('a message that is moved to another enquiry', function () {
  it('is marked, so that the door leaves it alone', function () {
    const said = { source: 'DRIVER', message: 'Hello', media: { state: 'WAITING' } }
    expect(movedMessage(said, 0, 5_000)).to.deep.equal({ ...said, migrated: true })
    const sent = { source: 'CUSTOMER', status: 'SENT', ETA: 60 }
    expect(movedMessage(sent, 0, 5_000)).to.deep.equal({ ...sent, migrated: true })
  })

  it('leaves from its new place when it has yet to leave, at the time that it was meant to', function () {
    expect(movedMessage({ status: 'PENDING', ETA: 60 }, 0, 5_500)).to.deep.equal({
      status: 'PENDING',
      ETA: 55,
    })
    expect(movedMessage({ status: 'PENDING', ETA: 60 }, 0, 90_000)).to.deep.equal({
      status: 'PENDING',
      ETA: 0,
    })
    expect(movedMessage({ status: 'HELD' }, 0, 5_000)).to.deep.equal({ status: 'HELD' })
  })
})
