import { expect } from 'chai'
import {
  daysBetween,
  formatClock,
  formatClockWithTenths,
  formatDay,
  formatFully,
  formatMoment,
  formatMomentWithClock,
  formatToday,
} from './format-time.ts'

const zone = 'Europe/Berlin'
const now = Date.parse('2026-11-20T11:04:08.340+01:00')

function write(date: string): string {
  return formatMoment(Date.parse(date), now, 'en-GB', zone)
}

function since(date: string): string {
  return formatMomentWithClock(Date.parse(date), now, 'en-GB', zone)
}

describe('times as the desk writes them', () => {
  it('uses the 24-hour clock, also where people count to twelve', () => {
    expect(formatClock(Date.parse('2026-11-20T23:05:00+01:00'), 'en-US', zone)).to.equal('23:05')
    expect(formatClock(Date.parse('2026-11-20T00:05:00+01:00'), 'en-US', zone)).to.equal('00:05')
  })

  it('says less the longer ago it was', () => {
    expect(write('2026-11-20T00:00:00+01:00')).to.equal('00:00')
    expect(write('2026-11-19T23:59:59+01:00')).to.equal('Yesterday')
    expect(write('2026-11-18T08:00:00+01:00')).to.equal('Wed')
    expect(write('2026-11-14T08:00:00+01:00')).to.equal('Sat')
    expect(write('2026-11-13T08:00:00+01:00')).to.equal('13 Nov')
    expect(write('2025-11-12T08:00:00+01:00')).to.equal('12 Nov 2025')
  })

  it('fits into a sentence with its clock', () => {
    expect(since('2026-11-20T08:00:00+01:00')).to.equal('08:00')
    expect(since('2026-11-19T14:20:00+01:00')).to.equal('Thu 14:20')
    expect(since('2026-11-12T14:20:00+01:00')).to.equal('12 Nov 14:20')
    expect(since('2026-11-21T08:00:00+01:00')).to.equal('Sat 08:00')
    expect(since('2026-11-27T08:00:00+01:00')).to.equal('27 Nov 08:00')
  })

  it('speaks the language of the reader', () => {
    expect(formatMoment(Date.parse('2026-11-19T08:00:00+01:00'), now, 'pt-PT', zone)).to.equal('Ontem')
    expect(formatToday('pt-PT')).to.equal('Hoje')
    expect(formatToday('en-GB')).to.equal('Today')
  })

  it('counts calendar days where the reader is, not periods of 24 hours', () => {
    const lateYesterday = Date.parse('2026-11-19T23:30:00+01:00')
    expect(daysBetween(lateYesterday, now, 'Europe/Berlin')).to.equal(1)
    expect(daysBetween(lateYesterday, now, 'Asia/Kolkata')).to.equal(0)
  })

  it('counts the long and the short day of the clock changes as one day each', () => {
    const before = Date.parse('2026-10-24T12:00:00+02:00')
    const after = Date.parse('2026-10-25T12:00:00+01:00')
    expect(daysBetween(before, after, zone)).to.equal(1)
  })

  it('heads a day with its weekday and date', () => {
    expect(formatDay(Date.parse('2026-11-19T08:00:00+01:00'), now, 'en-GB', zone)).to.equal('Thu 19 Nov')
  })

  it('tells everything when pointed at, and tenths in a proof', () => {
    expect(formatFully(now, 'en-GB', zone)).to.equal('Fri 20 Nov 2026, 11:04:08 CET')
    expect(formatClockWithTenths(now, 'en-GB', zone)).to.equal('11:04:08.3')
  })
})
