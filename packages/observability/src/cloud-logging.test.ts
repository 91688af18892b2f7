import { expect } from 'chai'
import { pino } from 'pino'
import * as z from 'zod'
import { cloudLogger, cloudLoggingOptions } from './cloud-logging.ts'

function logged(fields: Record<string, string>): Record<string, unknown> {
  let line = ''
  const log = cloudLogger(pino(cloudLoggingOptions, { write: (text) => (line += text) }))
  log.warn('Provider answered', fields)
  return z.record(z.string(), z.unknown()).parse(JSON.parse(line))
}

describe('a log line', function () {
  it('is what Cloud Logging reads: severity, message, time', function () {
    expect(logged({ outcome: 'accepted' })).to.include({
      severity: 'WARNING',
      message: 'Provider answered',
      outcome: 'accepted',
    })
    expect(logged({})['time']).to.match(/^\d{4}-\d\d-\d\dT/)
  })

  it('holds no full phone number and no token, even when a caller forgets', function () {
    const line = JSON.stringify(
      logged({ problem: 'no answer for +44 7700 900482 with Bearer EAAG.secret-token' }),
    )
    expect(line).to.not.include('7700').and.not.include('secret-token')
    expect(line).to.include('482')
  })
})
