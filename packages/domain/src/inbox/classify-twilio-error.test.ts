import { expect } from 'chai'
import * as fc from 'fast-check'
import { classifyTwilioError } from './classify-twilio-error.ts'
import { twilioErrorCodes } from './twilio-error-codes.ts'

describe('the classifier of Twilio errors', function () {
  it('has a whole sentence with the code for every known code', function () {
    for (const code of Object.keys(twilioErrorCodes).map(Number)) {
      const { text } = classifyTwilioError({ code })
      expect(text, String(code)).to.match(/^[A-Z].*[.] \(\d+\)$/)
      expect(text).to.not.match(/!|oops|undefined/i)
    }
  })

  const rows: [number, string][] = [
    [20003, 'channel'],
    [21211, 'recipient'],
    [21610, 'recipient'],
    [21408, 'channel'],
    [21611, 'later'],
    [30003, 'retry'],
    [30007, 'message'],
    [30022, 'retry'],
    [30410, 'unclear'],
    [63016, 'needs-template'],
    [63018, 'slow-down'],
    [63038, 'later'],
    [63042, 'message'],
  ]
  for (const [code, kind] of rows) {
    it(`takes ${code} for ${kind}, in an answer, a callback and a listing alike`, function () {
      expect(classifyTwilioError({ code }).class).to.equal(kind)
      expect(classifyTwilioError({ code, httpStatus: 400 }).class).to.equal(kind)
    })
  }

  it('knows that a 429 was never processed', function () {
    expect(classifyTwilioError({ code: 20429, httpStatus: 429 }).class).to.equal('slow-down')
    expect(classifyTwilioError({ httpStatus: 429 }).class).to.equal('slow-down')
  })

  it('does not know after a 5xx, whatever its code says', function () {
    for (const code of [20500, 20503, 21610, 20429])
      expect(classifyTwilioError({ code, httpStatus: 503 }).class).to.equal('unclear')
    expect(classifyTwilioError({ httpStatus: 502 }).class).to.equal('unclear')
  })

  it('takes an unknown code for final', function () {
    expect(classifyTwilioError({ code: 99_999, httpStatus: 400 }).class).to.equal('message')
    expect(classifyTwilioError({ code: 99_999 }).class).to.equal('message')
  })

  it('takes a failure without a reason for one that may work another time', function () {
    expect(classifyTwilioError({})).to.deep.include({ code: 'NO_REASON', class: 'retry' })
  })

  it('never throws and always gives a sentence', function () {
    const whole = fc.option(fc.integer(), { nil: undefined })
    fc.assert(
      fc.property(
        whole,
        fc.option(fc.integer({ min: 100, max: 599 }), { nil: undefined }),
        (code, httpStatus) => {
          const error = classifyTwilioError({
            ...(code === undefined ? {} : { code }),
            ...(httpStatus === undefined ? {} : { httpStatus }),
          })
          expect(error.text.length).to.be.greaterThan(10)
        },
      ),
    )
  })
})
