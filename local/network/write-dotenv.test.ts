import { createRequire } from 'node:module'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { writeDotenv } from './write-dotenv.ts'

const firebaseTools: { parseStrict(text: string): Record<string, string> } = createRequire(import.meta.url)(
  'firebase-tools/lib/functions/env.js',
)

describe('a .env file for firebase-tools', () => {
  it('is read back as it was written, whatever the values are', () => {
    const values = fc.dictionary(fc.stringMatching(/^[A-DL-Z][A-Z_]{0,8}$/), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(values, (written) => {
        expect(firebaseTools.parseStrict(writeDotenv(written))).to.deep.equal({ ...written })
      }),
    )
  })

  it('keeps quotes, backslashes and line breaks', () => {
    const written = { SECRET: 'a "b" \\n \'c\' $d #e\nf' }
    expect(firebaseTools.parseStrict(writeDotenv(written))).to.deep.equal(written)
  })

  it('leaves out the names that firebase-tools sets itself and refuses in a file', () => {
    const text = writeDotenv({
      GCLOUD_PROJECT: 'x',
      FIREBASE_AUTH_EMULATOR_HOST: 'x',
      K_SERVICE: 'x',
      MINE: 'x',
    })
    expect(text).to.equal('MINE="x"\n')
  })
})
