import { expect } from 'chai'
import { planPlacing, type PlacingFacts } from './plan-placing.ts'

const unplaced = { isOpen: true, isUnplaced: true, ownerUid: null, placedIn: null }
const merging: PlacingFacts = {
  enquiryId: 'e',
  place: { into: 't' },
  enquiry: unplaced,
  target: { isOpen: true },
  isSomethingLeaving: false,
}
const giving: PlacingFacts = { ...merging, place: { ownerUid: 'tom' }, answersDrivers: true }

describe('giving an enquiry its place', function () {
  it('is done by a colleague who takes it, or an enquiry in which it goes on', function () {
    expect(planPlacing(giving)).to.deep.equal({ do: 'assign', ownerUid: 'tom' })
    expect(planPlacing(merging)).to.deep.equal({ do: 'merge', into: 't' })
  })

  it('twice changes nothing, or finishes what was begun', function () {
    const given = { ...unplaced, isUnplaced: false, ownerUid: 'tom' }
    expect(planPlacing({ ...giving, enquiry: given })).to.deep.equal({ do: 'nothing' })
    const merged = { ...unplaced, isOpen: false, placedIn: 't' }
    expect(planPlacing({ ...merging, enquiry: merged })).to.deep.equal({ do: 'finish', into: 't' })
  })

  const refused: [string, PlacingFacts, string][] = [
    ['one that is gone', { ...giving, enquiry: undefined }, 'not-found'],
    ['one that went elsewhere', { ...merging, enquiry: { ...unplaced, placedIn: 'x' } }, 'not-possible'],
    [
      'one that went elsewhere, to a person',
      { ...giving, enquiry: { ...unplaced, placedIn: 't' } },
      'not-possible',
    ],
    [
      'one that somebody else has',
      { ...giving, enquiry: { ...unplaced, isUnplaced: false } },
      'not-possible',
    ],
    ['one that has its place', { ...merging, enquiry: { ...unplaced, isUnplaced: false } }, 'not-possible'],
    ['one that is completed', { ...merging, enquiry: { ...unplaced, isOpen: false } }, 'not-possible'],
    ['one to a stranger', { ...giving, answersDrivers: false }, 'not-possible'],
    ['one into itself', { ...merging, place: { into: 'e' } }, 'not-possible'],
    ['one into nothing', { ...merging, target: undefined }, 'not-found'],
    ['one into what is over', { ...merging, target: { isOpen: false } }, 'not-possible'],
    ['one whose message is just leaving', { ...merging, isSomethingLeaving: true }, 'not-now'],
  ]
  for (const [what, facts, why] of refused) {
    it(`is refused for ${what}`, function () {
      expect(planPlacing(facts)).to.include({ do: 'refuse', why })
    })
  }
})
