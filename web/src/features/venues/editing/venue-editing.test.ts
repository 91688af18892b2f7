import { expect } from 'chai'
import type { StoredVenue } from '../../../firestore/venue.ts'
import { checkVenueEdit } from './check-venue-edit.ts'
import { readAddress, readEndings, readWhole } from './read-typed.ts'
import { planVenueSave, venueSubject } from './venue-subject.ts'

const venue: StoredVenue = {
  id: 'residents-office',
  name: 'Residents’ office',
  state: 'OPEN',
  timeZone: 'Europe/Berlin',
  language: 'en',
  openingHours: [{ day: 1, from: '08:00', to: '16:00' }],
  tableCount: 6,
  firstNumber: 1,
  sender: '',
  emailEndings: ['nordvik.example'],
  graceSeconds: 120,
  noShowAfterSeconds: 180,
  createdAt: 0,
}

function tables(value: number): string | null {
  return checkVenueEdit({ field: 'tableCount', value, was: 6 })
}

function hours(from: string, to: string): string | null {
  return checkVenueEdit({ field: 'openingHours', value: [{ day: 0, from, to }], was: [] })
}

describe('editing a venue', () => {
  it('writes what was changed and nothing else', () => {
    const { changes, conflicts } = planVenueSave(venue, [
      { field: 'tableCount', value: 8, was: 6 },
      { field: 'emailEndings', value: ['nordvik.example'], was: ['almar.example'] },
    ])
    expect(changes).to.deep.equal([{ path: ['tableCount'], value: 8 }])
    expect(conflicts).to.deep.equal([])
  })

  it('lets a person decide where a colleague wrote meanwhile', () => {
    const mine = { field: 'graceSeconds', value: 300, was: 90 } as const
    expect(planVenueSave(venue, [mine])).to.deep.equal({ changes: [], conflicts: [mine] })
    expect(venueSubject.conflictOf(venue, mine)).to.equal(120)
  })

  it('keeps numbers within what a venue can be', () => {
    expect([1, 100].map(tables)).to.deep.equal([null, null])
    expect([0, 101, 1.5, readWhole('six'), readWhole('')].map(tables)).to.deep.equal(
      Array.from({ length: 5 }, () => 'tableCountOutOfRange'),
    )
    expect(checkVenueEdit({ field: 'firstNumber', value: 0, was: 1 })).to.equal(null)
    expect(checkVenueEdit({ field: 'noShowAfterSeconds', value: 0, was: 1 })).to.equal(null)
    expect(checkVenueEdit({ field: 'graceSeconds', value: 29, was: 120 })).to.equal('graceOutOfRange')
  })

  it('reads numbers and endings as people write them', () => {
    expect(readAddress('00 44 (7700) 900-177')).to.equal('+447700900177')
    expect(checkVenueEdit({ field: 'sender', value: readAddress('+44 77'), was: '' })).to.equal('badSender')
    expect(checkVenueEdit({ field: 'sender', value: '', was: '' })).to.equal(null)
    expect(readEndings('@Nordvik.example, anna@almar.example;almar.example')).to.deep.equal([
      'nordvik.example',
      'almar.example',
    ])
    expect(checkVenueEdit({ field: 'emailEndings', value: ['nordvik'], was: [] })).to.equal('badEnding')
  })

  it('knows hours that are none', () => {
    expect(hours('08:00', '24:00')).to.equal(null)
    expect(hours('22:00', '06:00')).to.equal(null)
    expect(hours('08:00', '')).to.equal('badHours')
  })
})
