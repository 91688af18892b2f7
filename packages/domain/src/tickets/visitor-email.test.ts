import { expect } from 'chai'
import * as fc from 'fast-check'
import { DocumentId } from '../documents/document-id.ts'
import { readEmail, readVisitorName, visitorIdOf } from './visitor-email.ts'

describe('an e-mail address', () => {
  it('is compared trimmed and in lower case', () => {
    expect(readEmail('  Ana.Prata+1@Nordvik.EXAMPLE ')).to.equal('ana.prata+1@nordvik.example')
    expect(readEmail('jose\u0301@exa\u0301mple.com')).to.equal('josé@exámple.com')
    expect(readEmail("o'brien_x@a-b.co.uk")).to.equal("o'brien_x@a-b.co.uk")
    expect(readEmail('ana@xn--bcher-kva.xn--p1ai')).to.equal('ana@xn--bcher-kva.xn--p1ai')
  })

  for (const text of [
    '',
    'ana',
    'ana@',
    '@nordvik.example',
    'ana@nordvik',
    'ana@@nordvik.example',
    'ana@nordvik..example',
    'ana@nordvik.example.',
    '.ana@nordvik.example',
    'a na@nordvik.example',
    'ana@nord vik.example',
    'ana@-nordvik.example',
    'ana@127.0.0.1',
    'a/b@nordvik.example',
    'ana\u0000@nordvik.example',
    `${'a'.repeat(65)}@nordvik.example`,
    `ana@${'a'.repeat(160)}.example`,
  ])
    it(`is not "${text.slice(0, 40)}"`, () => {
      expect(readEmail(text)).to.equal(null)
    })

  it('reads what it gave the same again, and makes an id that Firestore takes', () => {
    const texts = fc.oneof(
      fc.emailAddress(),
      fc.string(),
      fc.string({ unit: 'grapheme' }).map((s) => `${s}@a.bc`),
    )
    fc.assert(
      fc.property(texts, fc.stringMatching(/^[a-z][a-z0-9-]{0,98}[a-z]$/), (text, venueId) => {
        const email = readEmail(text)
        if (email === null) return
        expect(readEmail(email)).to.equal(email)
        expect(DocumentId.safeParse(visitorIdOf(venueId, email)).success).to.equal(true)
      }),
    )
  })

  it('is one visitor per venue', () => {
    expect(visitorIdOf('town-hall', 'ana@nordvik.example')).to.equal('town-hall;ana@nordvik.example')
  })

  it('is read in no time, whatever it looks like', () => {
    const started = performance.now()
    for (const bad of ['a'.repeat(100_000), `${'a.'.repeat(30)}@${'a.'.repeat(40)}`, `a@${'a-'.repeat(75)}`])
      expect(readEmail(bad)).to.equal(null)
    expect(performance.now() - started).to.be.lessThan(500)
  })
})

describe('a visitor’s name', () => {
  it('has single spaces and nothing that cannot be seen', () => {
    expect(readVisitorName('  Annelies \t Oude\nLohuis\u200B\u0007 ')).to.equal('Annelies Oude Lohuis')
    expect(readVisitorName('李')).to.equal('李')
    for (const none of ['', ' \n', '\u200B', 'a'.repeat(121), 'a\uD800'])
      expect(readVisitorName(none)).to.equal(null)
  })
})
