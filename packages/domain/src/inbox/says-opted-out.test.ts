import { expect } from 'chai'
import { classifyTwilioError } from './classify-twilio-error.ts'
import { saysOptedOut } from './says-opted-out.ts'
import { twilioErrorCodes } from './twilio-error-codes.ts'

describe('an error that says that somebody opted out', function () {
  it('is 21610 and no other, in an answer as in a receipt', function () {
    const codes = Object.keys(twilioErrorCodes).map(Number)
    expect(codes.filter((code) => saysOptedOut(classifyTwilioError({ code })))).to.deep.equal([21610])
    expect(saysOptedOut(classifyTwilioError({ code: 21610, httpStatus: 400 }))).to.equal(true)
  })
})
