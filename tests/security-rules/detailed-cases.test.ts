import { expect } from 'chai'
import { findSurprises, type Case } from './cases.ts'
import { enquiryCases } from './enquiry-cases.ts'
import { eventCases } from './event-cases.ts'
import type { World } from './firestore-rest.ts'
import { laterCases, messageCases } from './message-cases.ts'
import { presenceCases } from './presence-cases.ts'
import { queryCases } from './query-cases.ts'
import { ticketCases } from './ticket-cases.ts'
import { venueCases } from './venue-cases.ts'
import { newWorld } from './world.ts'

const groups: Record<string, Case[]> = {
  'writing a message': messageCases,
  'a message once written': laterCases,
  'changing an enquiry': enquiryCases,
  'saying who is here': presenceCases,
  'editing an event': eventCases,
  'running a venue': venueCases,
  'taking a ticket': ticketCases,
  asking: queryCases,
}

describe('the rules in detail', () => {
  let world: World

  before(async () => {
    world = await newWorld('in-detail')
  })

  for (const [title, cases] of Object.entries(groups)) {
    describe(title, () => {
      for (const each of cases) {
        it(`${each.allowed ? 'allowed' : 'denied'}: ${each.name}`, async () => {
          expect(await findSurprises(world, [each])).to.deep.equal([])
        })
      }
    })
  }
})
