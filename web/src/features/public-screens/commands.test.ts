import { expect } from 'chai'
import { comesTo } from '@relaydesk/domain/orders/testing/comes-to.ts'
import { en } from './texts.en.ts'
import { pt } from './texts.pt.ts'

describe('what the screens tell guests to write', () => {
  for (const [language, texts] of Object.entries({ English: en, Portuguese: pt })) {
    it(`is understood, in ${language}`, () => {
      expect(comesTo(texts.firstWords)).to.equal('help')
      expect(comesTo(texts.alsoMenu)).to.equal('help')
      expect(comesTo(texts.queue)).to.equal('queue')
      expect(comesTo(texts.alsoCancel)).to.equal('cancel')
      expect(comesTo(texts.alsoForget)).to.equal('forget')
      expect(comesTo(texts.alsoChange.replace('…', 'cappuccino'))).to.match(/^change/)
    })
  }
})
