import { expect } from 'chai'
import { eventsSharing, isSenderShaped, readPhoneNumber, readSender } from './read-sender.ts'

describe('a number that guests write to', () => {
  it('is read as people write it', () => {
    expect(readSender(' +44 7700 900-177', 'sms')).to.equal('+447700900177')
    expect(readSender('0049 (30) 901820', 'whatsapp')).to.equal('whatsapp:+4930901820')
    expect(readSender('whatsapp:+447700900177', 'whatsapp')).to.equal('whatsapp:+447700900177')
    expect(readSender('1234567890', 'messenger')).to.equal('messenger:1234567890')
  })

  it('is none without a country code, or with letters', () => {
    expect(readSender('07700 900177', 'sms')).to.equal(null)
    expect(readSender('+44 CALL ME', 'sms')).to.equal(null)
    expect(readPhoneNumber('')).to.equal(null)
  })

  it('is flagged when it is stored in a shape that nobody knows', () => {
    expect(isSenderShaped('whatsapp:+447700900177')).to.equal(true)
    expect(isSenderShaped('+447700900177')).to.equal(true)
    expect(isSenderShaped('telegram:@bar')).to.equal(false)
    expect(isSenderShaped('+44 7700 900177')).to.equal(false)
  })

  it('may belong to other events too, as long as they are not over', () => {
    const events = [
      { id: 'here', state: 'OPEN', senders: ['+1'] },
      { id: 'open', state: 'OPEN', senders: ['+1', '+2'] },
      { id: 'paused', state: 'CLOSED', senders: ['+1'] },
      { id: 'over', state: 'ENDED', senders: ['+1'] },
    ]
    expect(eventsSharing(events, 'here', '+1').map(({ id }) => id)).to.deep.equal(['open', 'paused'])
  })
})
