import { readPhoneNumber } from '@relaydesk/domain/people/read-phone-number.ts'
import { expect } from 'chai'
import { isValidPhoneNumber } from 'libphonenumber-js/max'
import { demoDrivers } from './demo-drivers.ts'
import { demoLeases } from './demo-leases.ts'

describe('the drivers of the demo', () => {
  for (const { name, mobileNumber } of Object.values(demoDrivers)) {
    it(`has a number for ${name} that can be called as it is written`, () => {
      expect(readPhoneNumber(mobileNumber)).to.deep.equal({ e164: mobileNumber })
    })
  }

  it('has nobody’s real number: each is kept for fiction or in no operator’s range', () => {
    const fiction = /^\+(447700900|1\d{3}55501|4917139200|3363998|467017406|61491570156)/
    const real = Object.values(demoDrivers).filter(
      ({ mobileNumber }) => !fiction.test(mobileNumber) && isValidPhoneNumber(mobileNumber),
    )
    expect(real).to.deep.equal([])
  })

  it('has a number of their own for everybody, the lease companies included', () => {
    const numbers = Object.values(demoDrivers).map(({ mobileNumber }) => mobileNumber)
    const ours = demoLeases.map(({ whatsapp }) => `+${whatsapp.displayPhoneNumber.replaceAll(/\D/g, '')}`)
    expect(new Set([...numbers, ...ours]).size).to.equal(numbers.length + ours.length)
  })
})
