import { expect } from 'chai'
import { buildEvent } from '../editing/build-event.test-data.ts'
import { previewTexts, smsParts, type Occasion } from './preview-texts.ts'

function preview(occasion: Occasion, language: 'en' | 'pt' = 'en', event = buildEvent()): string | undefined {
  return previewTexts(event, language).find((text) => text.occasion === occasion)?.text
}

describe('the preview of the texts', () => {
  it('uses the words of the event', () => {
    expect(preview('menu')).to.match(/^Hello/)
    expect(preview('ready')).to.contain('Counter B').and.to.contain('Flat White')
    expect(preview('paused', 'en', buildEvent({ texts: { offline: 'New milk is coming.' } }))).to.equal(
      'New milk is coming.',
    )
  })

  it('names what is sold out as sold out', () => {
    expect(preview('soldOut')).to.contain('Matcha Latte is sold out')
  })

  it('is there in both languages', () => {
    for (const { occasion, text } of previewTexts(buildEvent(), 'pt')) {
      expect(text, occasion).to.not.equal('')
      if (occasion !== 'paused') expect(text, occasion).to.not.equal(preview(occasion, 'en'))
    }
  })

  it('has no text about a limit where there is none', () => {
    expect(preview('limit')).to.contain('4 drinks')
    expect(preview('limit', 'en', buildEvent({ maxOrdersPerGuest: 50 }))).to.equal(undefined)
  })
})

describe('the parts of a text message', () => {
  it('are counted as carriers do', () => {
    expect(smsParts('x'.repeat(160))).to.equal(1)
    expect(smsParts('x'.repeat(161))).to.equal(2)
    expect(smsParts('x'.repeat(307))).to.equal(3)
    expect(smsParts(`☕${'x'.repeat(69)}`)).to.equal(1)
    expect(smsParts(`☕${'x'.repeat(70)}`)).to.equal(2)
  })
})
