import { WhatsappConfiguration } from '@relaydesk/domain/chat/whatsapp-configuration.ts'
import { readPhoneNumber } from '@relaydesk/domain/people/read-phone-number.ts'
import { expect } from 'chai'
import { demoLeases } from './demo-leases.ts'

describe('the lease companies of the demo', () => {
  it('have ids, numbers, accounts, secrets and tokens of their own', () => {
    const own = demoLeases.flatMap(({ leaseId, whatsapp, token }) => {
      const { phoneNumberId, displayPhoneNumber, wabaId, tokenSecret } = whatsapp
      return [leaseId, phoneNumberId, displayPhoneNumber, wabaId, tokenSecret, token]
    })
    expect(new Set(own).size).to.equal(own.length)
  })

  for (const { name, whatsapp } of demoLeases) {
    it(`has WhatsApp settings for ${name} that the product accepts as they are`, () => {
      expect(WhatsappConfiguration.parse(whatsapp)).to.deep.equal(whatsapp)
      expect(readPhoneNumber(whatsapp.displayPhoneNumber)).to.have.property('e164')
    })

    for (const [type, template] of Object.entries(whatsapp.templates)) {
      it(`names the parameters of ${name}’s ${type} in the order of its text`, () => {
        const inBody = [...template.body.matchAll(/\{\{(\w+)\}\}/g)].map(([, parameter]) => parameter)
        expect(template.parameters).to.deep.equal([...new Set(inBody)])
      })

      it(`has a ${type} of ${name} that WhatsApp would approve`, () => {
        expect(template.name).to.match(/^[a-z0-9_]{1,512}$/)
        expect(template.language).to.match(/^[a-z]{2,3}(_[A-Z]{2})?$/)
        expect(template.body).not.to.match(/^\{\{|\}\}$/)
        expect(template.body.length).to.be.lessThan(1024)
      })
    }
  }
})
