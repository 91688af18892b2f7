import { expect } from 'chai'
import { readingLabels, readingFor, readingLabel } from './reading-choices.ts'

describe('When a phone reads, in words', () => {
  for (const channel of ['WhatsApp', 'SMS'] as const)
    it(`leads from each word to a behaviour and back (${channel})`, () => {
      for (const label of readingLabels(channel)) {
        const reading = readingFor(label)
        expect(reading && readingLabel(reading, channel)).to.equal(label)
      }
    })

  it('names the nearest for what somebody else has set', () => {
    expect(readingLabel({ receipts: 'read', readsAfterMs: 20_000 }, 'WhatsApp')).to.equal('Reads after 6 s')
    expect(readingLabel({ receipts: 'sent', readsAfterMs: 0 }, 'WhatsApp')).to.equal('No receipts')
  })

  it('knows that nobody hears when an SMS is read', () => {
    expect(readingLabel({ receipts: 'read', readsAfterMs: 6_000 }, 'SMS')).to.equal('Confirms delivery')
  })
})
