import { expect } from 'chai'
import * as fc from 'fast-check'
import { eventIdOf } from './event-id.ts'

describe('an event’s id', () => {
  const ids: [string, string][] = [
    ['Jahreshauptversammlung der Übersetzer 2026', 'jahreshauptversammlung-der-ubersetzer-2026'],
    ['ranDOM23', 'ran-dom-23'],
    ['  JSConf  EU ', 'jsconf-eu'],
    ['Café São João', 'cafe-sao-joao'],
    ['Straße', 'strasse'],
    ['Ada’s Day', 'adas-day'],
    ['3D Expo', '3-d-expo'],
    ['../../etc', 'etc'],
    ['咖啡', ''],
  ]
  for (const [name, id] of ids) {
    it(`of ${name} is ${id}`, () => {
      expect(eventIdOf(name)).to.equal(id)
    })
  }

  it('is kebab-case whatever the name, and its own id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(eventIdOf(name)).to.match(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(eventIdOf(eventIdOf(name))).to.equal(eventIdOf(name))
      }),
    )
  })
})
