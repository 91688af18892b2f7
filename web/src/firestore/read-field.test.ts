import { expect } from 'chai'
import { zoneOf } from './read-field.ts'

describe('a field of a document', () => {
  it('is a time zone that can be used, whatever stands there', () => {
    expect(zoneOf({ timeZone: 'Europe/Berlin' }, 'timeZone', 'UTC')).to.equal('Europe/Berlin')
    for (const data of [{ timeZone: 'Mars/Olympus' }, { timeZone: 7 }, {}]) {
      expect(zoneOf(data, 'timeZone', 'UTC')).to.equal('UTC')
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zoneOf(data, 'timeZone') })).not.to.throw()
    }
  })
})
