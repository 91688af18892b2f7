import { fillTemplate } from '@relaydesk/domain/chat/fill-template.ts'
import type { DeliveryState } from '@relaydesk/domain/delivery/delivery.ts'
import { seededRandom } from '../simulators/shared/seeded-random.ts'
import { enquiryIdOf, type DemoEnquiry } from './conversations/demo-enquiry.ts'
import type { Facts, Line, Scene } from './conversations/script.ts'
import { demoDrivers, type DemoDriver } from './demo-drivers.ts'
import { demoId, demoWhatsappId } from './demo-id.ts'
import { playDelivery } from './play-delivery.ts'
import { timeOfMoment } from './play-moments.ts'

/** One past message. Times are epoch ms. */
export interface PlayedMessage {
  id: string
  text: string
  type: string
  source: 'CUSTOMER' | 'DRIVER' | 'SYSTEM'
  createdBy: string
  createdAt: number
  templateType?: string
  payload?: Record<string, unknown>
  /** The message that it quotes, by WhatsApp's id of that. */
  quotes?: string
  /** The id that WhatsApp gave it; absent when it never got there or nobody knows. */
  whatsappMessageId?: string
  /** How far it got; only messages that we send have a way. */
  state?: DeliveryState
}

const minute = 60_000
const appointments = ['08:30', '09:15', '10:00', '12:15', '14:45']

/** Plays an enquiry's scenes up to `now` (epoch ms), oldest message first. The same `now` always gives the same. */
export function playEnquiry(enquiry: DemoEnquiry, now: number): PlayedMessage[] {
  const random = seededRandom(Number(enquiry.number))
  const facts = factsOf(enquiry, appointments[Math.floor(random() * appointments.length)] ?? '10:00')
  const past: Scene[] = enquiry.past.map(({ from, scene }) => ({ from, lines: scene(facts) }))
  const timed = [...past, ...(enquiry.latest ?? [])].flatMap((scene) => timeLines(scene, now, random))
  return timed.map(({ line, at }, index) => {
    const nextAt = timed[index + 1]?.at ?? now
    // Read within a minute and a half, but before the next word.
    const readAt = Math.round(at + Math.min((15 + random() * 75) * 1000, (nextAt - at) * 0.8))
    return playLine(enquiry, facts, line, { at, readAt, index })
  })
}

function timeLines({ from, lines }: Scene, now: number, random: () => number): { line: Line; at: number }[] {
  let at = timeOfMoment(from, now)
  return lines.map((line, index) => {
    const pause = line.pause ?? 1 + Math.floor(random() * 6)
    at += (index === 0 ? 0 : pause * minute) + Math.floor(random() * 9000)
    return { line, at }
  })
}

interface Place {
  at: number
  readAt: number
  index: number
}

function playLine(
  enquiry: DemoEnquiry,
  facts: Facts,
  line: Line,
  { at, readAt, index }: Place,
): PlayedMessage {
  const enquiryId = enquiryIdOf(enquiry)
  const id = demoId(enquiryId, index)
  const providerMessageId = demoWhatsappId(enquiryId, index)
  const template =
    line.templateType === undefined ? undefined : enquiry.lease.whatsapp.templates[line.templateType]
  const values =
    template === undefined ? undefined : valuesFor(template.parameters, facts, line.payload ?? {})
  const about = line.about === undefined ? undefined : demoWhatsappId(enquiryId, index - line.about)
  const payload = values ?? payloadOf(line, about)
  const message = {
    id,
    text: template === undefined || values === undefined ? line.text : fillTemplate(template, values),
    type: line.type,
    ...writerOf(enquiry, line),
    createdAt: at,
    ...(line.templateType !== undefined && { templateType: line.templateType }),
    ...(payload !== undefined && { payload }),
    ...(about !== undefined && line.type !== 'reaction' && { quotes: about }),
  }
  if (message.source === 'DRIVER') return { ...message, whatsappMessageId: providerMessageId }
  const state = playDelivery(line.ending ?? 'READ', { createdAt: at, readAt, providerMessageId })
  const whatsappMessageId = state.providerMessageId
  return { ...message, state, ...(whatsappMessageId !== undefined && { whatsappMessageId }) }
}

/** As WhatsApp says it: a reaction names its message. */
function payloadOf({ type, payload }: Line, about: string | undefined): Line['payload'] {
  return type === 'reaction' && about !== undefined ? { ...payload, targetMessageId: about } : payload
}

function writerOf({ owner, lead }: DemoEnquiry, { by }: Line): Pick<PlayedMessage, 'source' | 'createdBy'> {
  if (by === 'driver') return { source: 'DRIVER', createdBy: 'driver' }
  if (by === 'relaydesk') return { source: 'SYSTEM', createdBy: 'relaydesk' }
  return { source: 'CUSTOMER', createdBy: by === 'desk' ? (owner ?? lead).uid : by.uid }
}

function valuesFor(
  parameters: string[],
  facts: Facts,
  given: Record<string, unknown>,
): Record<string, string> {
  const known: Record<string, unknown> = { ...facts, driverName: facts.driver, ...given }
  const entries = parameters.map((name) => [name, known[name]] as const)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function factsOf(enquiry: DemoEnquiry, time: string): Facts {
  const driver: DemoDriver = demoDrivers[enquiry.driver]
  return {
    leaseName: enquiry.lease.name,
    driver: driver.firstName ?? firstNameOf(driver.name),
    agent: firstNameOf((enquiry.owner ?? enquiry.lead).displayName),
    vehicle: enquiry.vehicle.model,
    plate: enquiry.vehicle.plate,
    workshop: enquiry.workshop.name,
    enquiryNumber: enquiry.number,
    time,
  }
}

function firstNameOf(name: string): string {
  return name.split(' ')[0] ?? name
}
