import { expect } from 'chai'
import { getCountries, getExampleNumber } from 'libphonenumber-js'
import examples from 'libphonenumber-js/examples.mobile.json'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import metadata from 'libphonenumber-js/min/metadata'
import { phoneFormats } from './phone-formats.ts'
import { writePhoneNumber } from './write-phone-number.ts'

const formats = phoneFormats(metadata)

describe('a phone number', function () {
  it('is written as libphonenumber writes it, in every country', function () {
    const countries = getCountries().filter((country) => country in examples)
    const different = countries.filter((country) => {
      const e164 = getExampleNumber(country, examples)?.number ?? ''
      return writePhoneNumber(e164, formats) !== parsePhoneNumberFromString(e164)?.formatInternational()
    })
    expect(countries.length).to.be.greaterThan(200)
    expect(different).to.deep.equal([])
  })

  it('stays as it is when it is none', function () {
    for (const text of ['', '@tacho.king', '07700 900482', '+999999999999', '+44']) {
      expect(writePhoneNumber(text, formats)).to.equal(text)
    }
  })
})
