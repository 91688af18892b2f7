import { expect } from 'chai'
import * as fc from 'fast-check'
import { classifyWhatsappError } from './classify-whatsapp-error.ts'
import { whatsappErrorCodes } from './whatsapp-error-codes.ts'

describe('the classifier of WhatsApp errors', function () {
  it('has a whole sentence with the code for every known code', function () {
    for (const code of Object.keys(whatsappErrorCodes).map(Number)) {
      const { text } = classifyWhatsappError({ code, httpStatus: 400 })
      expect(text, String(code)).to.match(/^[A-Z].*[.] \(\d+\)$/)
      expect(text).to.not.match(/!|oops|undefined/i)
    }
  })

  const rows: [number, string][] = [
    [190, 'channel'],
    [0, 'channel'],
    [200, 'channel'],
    [299, 'channel'],
    [4, 'slow-down'],
    [130429, 'slow-down'],
    [131056, 'retry'],
    [131057, 'retry'],
    [131047, 'needs-template'],
    [131026, 'recipient'],
    [132000, 'message'],
    [131049, 'later'],
    [131000, 'unclear'],
  ]
  for (const [code, kind] of rows) {
    it(`takes ${code} for ${kind}, whatever the HTTP status`, function () {
      for (const httpStatus of [200, 400, 429, 500]) {
        expect(classifyWhatsappError({ code, httpStatus }).class).to.equal(kind)
      }
    })
  }

  it('takes an unclear code in a webhook for not sent: there is nothing left to reconcile', function () {
    expect(classifyWhatsappError({ code: 131000 }).class).to.equal('retry')
  })

  it('takes an unknown code for unclear on a 5xx and for final on a 4xx', function () {
    expect(classifyWhatsappError({ code: 999_999, httpStatus: 503 }).class).to.equal('unclear')
    expect(classifyWhatsappError({ code: 999_999, httpStatus: 400 }).class).to.equal('message')
  })

  it('never throws and always gives a sentence', function () {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.option(fc.string(), { nil: undefined }),
        fc.option(fc.integer({ min: 100, max: 599 }), { nil: undefined }),
        (code, details, httpStatus) => {
          const input = {
            code,
            ...(details === undefined ? {} : { details }),
            ...(httpStatus === undefined ? {} : { httpStatus }),
          }
          expect(classifyWhatsappError(input).text.length).to.be.greaterThan(10)
        },
      ),
    )
  })
})
