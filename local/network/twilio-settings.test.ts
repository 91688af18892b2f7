import { expect } from 'chai'
import { Account } from '../simulators/twilio-api/account/account.ts'
import { demoStopWords, demoTwilioCredentials, simulatedAccount } from './twilio-settings.ts'

describe('the demo’s Twilio account', function () {
  it('is one that Twilio could have, with every demo sender', function () {
    const account = Account.parse(simulatedAccount(demoTwilioCredentials))
    expect(account.senders.map(({ address }) => address)).to.include.members([
      '+447700900177',
      'whatsapp:+447700900177',
      '+351290000150',
      '+447700900188',
    ])
  })

  it('lets people cancel a drink without being taken off', function () {
    expect(demoStopWords).to.include('stop').and.not.include('cancel')
  })
})
