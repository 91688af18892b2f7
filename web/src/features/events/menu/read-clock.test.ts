import { expect } from 'chai'
import { readClock } from './read-clock.ts'

describe('a time of day', () => {
  it('is read as people type it', () => {
    expect(
      ['14', '14:30', '14.30', '14h30', '9', '09:05', '930', '1430', ' 7 h '].map(readClock),
    ).to.deep.equal(['14:00', '14:30', '14:30', '14:30', '09:00', '09:05', '09:30', '14:30', '07:00'])
  })

  it('is none when no clock shows it', () => {
    expect(['', '24', '14:60', 'soon', '1:2', '12345'].map(readClock)).to.deep.equal(
      Array.from({ length: 6 }, () => null),
    )
  })
})
