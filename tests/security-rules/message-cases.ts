import type { Case } from './cases.ts'
import {
  completedEnquiry,
  driverNumber,
  messagesOf,
  newMessage,
  openEnquiry,
  unplacedEnquiry,
} from './documents.ts'
import { serverTime, type Field, type Fields } from './encode-value.ts'
import { people } from './people.ts'

const messages = messagesOf(openEnquiry)
let count = 0

/** Every case has a place of its own, so that one that is let through by mistake is in nobody's way. */
function newPlace(thread = messages): string {
  count += 1
  return `${thread}/new-${count}`
}

function agentWrites(name: string, changes: Fields, { allowed = false, path = newPlace() } = {}): Case {
  const data = { ...newMessage('agent-a'), ...changes }
  return { name: `an agent writes ${name}`, who: people.agent, does: { kind: 'create', path, data }, allowed }
}

function agentLeavesOut(field: string): Case {
  const { [field]: _, ...data } = newMessage('agent-a')
  const does = { kind: 'create' as const, path: newPlace(), data }
  return { name: `an agent leaves out ${field}`, who: people.agent, does, allowed: false }
}

const good = { allowed: true }
const template = { type: 'template', templateType: 'car_ready', payload: { name: 'Ada', garage: 'North' } }
const manyNames = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`parameter${index}`, '']))
const nested: Field = { deeper: { and: 'deeper' } }

/** What an agent may write into a thread, field by field. */
export const messageCases: Case[] = [
  agentWrites('a text', {}, good),
  agentWrites('4,096 characters', { message: 'a'.repeat(4096) }, good),
  agentWrites('4,096 emoji, one character each', { message: '🚗'.repeat(4096) }, good),
  agentWrites('4,097 characters', { message: 'a'.repeat(4097) }),
  agentWrites('4,097 emoji', { message: '🚗'.repeat(4097) }),
  agentWrites('a text that is a list', { message: ['a'] }),
  agentWrites('a text that is a number', { message: 42 }),
  agentWrites('no text at all', { message: null }),
  agentWrites('a template', template, good),
  agentWrites('a picture', { type: 'image', payload: { id: '1234567890', mimeType: 'image/jpeg' } }, good),
  agentWrites('a type that nobody knows', { type: 'hologram' }),
  agentWrites('a type that is a list', { type: ['text'] }),
  agentWrites('a template whose name is a list', { ...template, templateType: ['car_ready'] }),
  agentWrites('a template with 512 characters of name', { ...template, templateType: 'a'.repeat(512) }, good),
  agentWrites('a template with 513 characters of name', { ...template, templateType: 'a'.repeat(513) }),
  agentWrites('a payload of 8,192 characters', { ...template, payload: { name: 'a'.repeat(8192) } }, good),
  agentWrites('a payload of 8,193 characters', {
    ...template,
    payload: { name: 'a'.repeat(8000), more: 'a'.repeat(193) },
  }),
  agentWrites('a payload of 200 names', { ...template, payload: manyNames }),
  agentWrites('a payload that is a text', { ...template, payload: 'Ada' }),
  agentWrites('a payload that is a list', { ...template, payload: ['Ada'] }),
  agentWrites('a payload that goes deeper', { ...template, payload: nested }),
  agentWrites('a delay of 30 days', { ETA: 2_592_000 }, good),
  agentWrites('a delay of 30 days and a second', { ETA: 2_592_001 }),
  agentWrites('a negative delay', { ETA: -1 }),
  agentWrites('a delay of one and a half seconds', { ETA: 1.5 }),
  agentWrites('a delay that is a text', { ETA: '60' }),
  agentWrites(
    'a reaction',
    { type: 'reaction', message: '', payload: { targetMessageId: 'wamid.1', emoji: '👍' } },
    good,
  ),
  agentWrites('a quote', { context: { whatsappMessageId: 'wamid.1' } }, good),
  agentWrites('a quote with 513 characters of id', { context: { whatsappMessageId: 'a'.repeat(513) } }),
  agentWrites('a quote with more in it', { context: { whatsappMessageId: 'wamid.1', from: 'x' } }),
  agentWrites('a quote whose id is a number', { context: { whatsappMessageId: 1 } }),
  agentWrites('a quote that is a text', { context: 'wamid.1' }),
  agentWrites('a message that may wait for the driver', { hold: true }, good),
  agentWrites('a message that may wait, as a text', { hold: 'yes' }),
  agentWrites('as the driver', { source: 'DRIVER' }),
  agentWrites('as the system', { source: 'SYSTEM' }),
  agentWrites('as somebody else', { createdBy: 'lead-a' }),
  agentWrites('as nobody', { createdBy: null }),
  ...['SENDING', 'SENT', 'READ', 'FAILED', 'HELD', 'pending'].map((status) =>
    agentWrites(`with the status ${status}`, { status }),
  ),
  agentWrites('with the time of another clock', { createdAt: new Date() }),
  agentWrites('to another number', { driverMobileNumber: '+31687654321' }),
  agentWrites('to the same number with a space', { driverMobileNumber: `${driverNumber} ` }),
  ...['delivery', 'whatsappMessageId', 'twilioMessageSid', 'migrated', 'anything'].map((field) =>
    agentWrites(`the field ${field}`, { [field]: 'x' }),
  ),
  ...Object.keys(newMessage('agent-a')).map(agentLeavesOut),
  agentWrites('under an id of 128 characters', {}, { allowed: true, path: `${messages}/${'a'.repeat(128)}` }),
  agentWrites('under an id of 129 characters', {}, { path: `${messages}/${'a'.repeat(129)}` }),
  agentWrites('under an id with a dot', {}, { path: `${messages}/new.1` }),
  agentWrites('under an id with a space', {}, { path: `${messages}/new 1` }),
  agentWrites('into a completed enquiry', {}, { path: newPlace(messagesOf(completedEnquiry)) }),
  agentWrites('into an enquiry that has no place yet', {}, { path: newPlace(messagesOf(unplacedEnquiry)) }),
  {
    name: 'a lead writes into an enquiry that has no place yet',
    who: people.lead,
    does: { kind: 'create', path: newPlace(messagesOf(unplacedEnquiry)), data: newMessage('lead-a') },
    allowed: true,
  },
  agentWrites(
    'into an enquiry that does not exist',
    {},
    { path: newPlace(messagesOf('leasecompany/lease-a/enquiries/none')) },
  ),
  agentWrites(
    'into an enquiry of another lease',
    {},
    { path: newPlace(messagesOf('leasecompany/lease-b/enquiries/open')) },
  ),
  agentWrites('beside the thread', {}, { path: newPlace(`${openEnquiry}/whatsapp/messages/drafts`) }),
  agentWrites('with a time of the server in the wrong field', { ETA: serverTime }),
]

const writer = people.agent

/** A message that is written stays as it is, also for whoever wrote it. */
export const laterCases: Case[] = [
  ...[{ message: 'Another text' }, { status: 'PENDING' }, { status: 'SENT' }, { delivery: {} }].map(
    (data) => ({
      name: `its writer changes it to ${JSON.stringify(data)}`,
      who: writer,
      does: { kind: 'update' as const, path: `${messages}/old`, data },
      allowed: false,
    }),
  ),
  {
    name: 'its writer removes a message',
    who: writer,
    does: { kind: 'delete', path: `${messages}/old` },
    allowed: false,
  },
  {
    name: 'its writer asks for a message that is not there yet',
    who: writer,
    does: { kind: 'get', path: `${messages}/not-yet` },
    allowed: true,
  },
]
