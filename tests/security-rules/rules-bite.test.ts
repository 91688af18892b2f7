import { expect } from 'chai'
import { putRules } from '../../local/network/firestore-rules.ts'
import { findSurprises, type Case } from './cases.ts'
import { enquiryCases } from './enquiry-cases.ts'
import { eventCases } from './event-cases.ts'
import type { World } from './firestore-rest.ts'
import { loosenRules } from './loosen-rules.ts'
import { cellsOf, operations, rows } from './matrix.ts'
import { laterCases, messageCases } from './message-cases.ts'
import { presenceCases } from './presence-cases.ts'
import { queryCases } from './query-cases.ts'
import { ticketCases } from './ticket-cases.ts'
import { venueCases } from './venue-cases.ts'
import { newWorld, rules } from './world.ts'

const loosened = loosenRules(rules)
const matrix = rows.flatMap((row) => operations.flatMap((operation) => cellsOf(row, operation)))
// Looser rules allow more: only what is to be denied can notice.
let cases = [
  ...messageCases,
  ...enquiryCases,
  ...presenceCases,
  ...eventCases,
  ...venueCases,
  ...ticketCases,
  ...queryCases,
  ...laterCases,
  ...matrix,
].filter(({ allowed }) => !allowed)

/** The next condition is mostly noticed where the last one was: those cases come first. */
function putFirst(noticed: string): void {
  const at = cases.findIndex(({ name }) => name === noticed)
  cases = [...cases.slice(at, at + 32), ...cases.slice(0, at), ...cases.slice(at + 32)]
}

/** Only a request to the other database notices that a rule has stopped asking for it: those come first. */
function candidatesFor(condition: string): Case[] {
  if (!condition.includes('database ==')) return cases
  return [...cases.filter(isElsewhere), ...cases.filter((each) => !isElsewhere(each))]
}

function isElsewhere({ does }: Case): boolean {
  return does.database !== undefined
}

describe('these tests notice when the rules are loosened', function () {
  this.timeout(30_000)
  // One for all: each finds it as it was seeded, because what was done is undone.
  let world: World

  before(async () => {
    world = await newWorld('loosened')
  })

  it('in every place where they decide something', () => {
    expect(loosened.length).to.be.at.least(40)
  })

  for (const { name, rules: looser } of loosened) {
    it(`in ${name}`, async () => {
      await putRules(world.firestoreHost, world.projectId, looser)
      const [noticed] = await findSurprises(world, candidatesFor(name), { stopAtFirst: true })
      expect(noticed).to.be.a('string')
      if (noticed !== undefined) putFirst(noticed)
    })
  }
})
