import type { Case } from './cases.ts'
import { completedEnquiry, openEnquiry, ownedEnquiry, unplacedEnquiry } from './documents.ts'
import { serverTime, type Fields } from './encode-value.ts'
import { people, type Person } from './people.ts'

function changes(name: string, who: Person, path: string, data: Fields, allowed = false): Case {
  return { name, who, does: { kind: 'update', path, data }, allowed }
}

const { agent, colleague, lead, ops, leadOfAnother } = people
const complete = { state: 'COMPLETED', completedAt: serverTime } satisfies Fields

/** Who may change what of an enquiry. */
export const enquiryCases: Case[] = [
  changes('an agent takes an enquiry', agent, openEnquiry, { ownerUid: 'agent-a' }, true),
  changes('an agent gives it to somebody else', agent, openEnquiry, { ownerUid: 'agent-ab' }),
  changes('an agent takes it from its owner', colleague, ownedEnquiry, { ownerUid: 'agent-ab' }),
  changes('its owner lets go of it', agent, ownedEnquiry, { ownerUid: null }),
  changes('an agent takes it and changes the driver', agent, openEnquiry, {
    ownerUid: 'agent-a',
    driver: {},
  }),
  changes('an agent takes a completed one', agent, completedEnquiry, { ownerUid: 'agent-a' }),

  changes('an agent takes one that has no place yet', agent, unplacedEnquiry, { ownerUid: 'agent-a' }),
  changes('a lead gives one away that has no place yet', lead, unplacedEnquiry, { ownerUid: 'agent-a' }),
  changes('a lead completes one that has no place yet', lead, unplacedEnquiry, complete, true),

  changes('a lead gives it to an agent', lead, ownedEnquiry, { ownerUid: 'agent-ab' }, true),
  changes('a lead takes its owner away', lead, ownedEnquiry, { ownerUid: null }, true),
  changes('a lead gives it to a number', lead, ownedEnquiry, { ownerUid: 42 }),
  changes('a lead gives it to 129 characters', lead, ownedEnquiry, { ownerUid: 'a'.repeat(129) }),
  changes('a lead gives it away and changes the driver', lead, ownedEnquiry, {
    ownerUid: 'agent-ab',
    driver: {},
  }),
  changes('a lead of another lease gives it away', leadOfAnother, ownedEnquiry, { ownerUid: 'lead-b' }),
  changes('an agent gives it away as a lead would', agent, ownedEnquiry, { ownerUid: 'agent-ab' }),

  changes('its owner completes it', agent, ownedEnquiry, complete, true),
  changes('a lead completes it', lead, ownedEnquiry, complete, true),
  changes('somebody else completes it', colleague, ownedEnquiry, complete),
  changes('ops completes it', ops, ownedEnquiry, complete),
  changes('an agent completes one that nobody owns', agent, openEnquiry, complete),
  changes('its owner completes it by another clock', agent, ownedEnquiry, {
    ...complete,
    completedAt: new Date(),
  }),
  changes('its owner completes it without a time', agent, ownedEnquiry, { state: 'COMPLETED' }),
  changes('its owner invents a state', agent, ownedEnquiry, { ...complete, state: 'CLOSED' }),
  changes('its owner completes it and changes the driver', agent, ownedEnquiry, { ...complete, driver: {} }),
  changes('a lead completes it twice', lead, completedEnquiry, complete),
  changes('a lead opens it again', lead, completedEnquiry, { state: 'OPEN' }),

  ...['driver', 'lastMessage', 'lastActivityAt', 'unReadWhatsappMessageCount', 'accountId'].map((field) =>
    changes(`a lead changes ${field}`, lead, ownedEnquiry, { [field]: 'x' }),
  ),
]
