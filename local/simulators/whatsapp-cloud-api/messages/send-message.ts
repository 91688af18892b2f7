import type { ServerResponse } from 'node:http'
import type { Params } from '../checks/read-params.ts'
import { readSendRequest } from '../checks/read-send-request.ts'
import type { SendRequest } from '../checks/read-send-request.ts'
import { faultArrives } from '../../shared/faults/fault.ts'
import type { Fault } from '../../shared/faults/fault.ts'
import { GraphError } from '../errors/graph-error.ts'
import { answerJson } from '../http/answer.ts'
import type { BusinessNumber } from '../numbers/business-number.ts'
import { whatsappId } from '../numbers/phone-digits.ts'
import type { Person } from '../people/person.ts'
import { personKey } from '../people/person-key.ts'
import type { SendRecord } from '../records/send-record.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { answerFault } from './answer-fault.ts'

export type Send = {
  response: ServerResponse
  number: BusinessNumber
  params: Params
  /** Epoch ms. */
  at: number
  state: SimulatorState
}

/**
 * One send: checked, counted against the limits, met by a fault if one is switched on, delivered to the phone, answered.
 * A request that Meta would refuse is refused before any fault strikes. Throws GraphError for a refusal.
 */
export function sendMessage(send: Send): void {
  const { response, number, params, at, state } = send
  const request = readSendRequest(params, number, (id) => {
    const media = state.media.find(id, at)
    return media?.phoneNumberId === number.phoneNumberId ? media : undefined
  })
  const person = state.people.meet(request.digits === undefined ? request.to : `+${request.digits}`)
  const key = personKey(person)
  refuseAuthentication(number, request)
  const failsWith = checkWindow(send, request, person)
  const fault = state.faults.strike(number.phoneNumberId, key)
  if (fault && !faultArrives(fault)) {
    const answered = answerFault(fault, response, '', state)
    log(send, request, { outcome: 'refused', messageId: null, ...answered }, fault)
    return
  }
  state.limits.take(number.phoneNumberId, key, at)
  const record = recordOf(send, request, person, failsWith)
  const messageId = record.wamid
  state.sends.add(record)
  state.receipts.accepted(record)
  const success = successBody(request, messageId)
  if (!fault) {
    log(send, request, { outcome: 'accepted', messageId, status: 200, errorCode: null }, null)
    answerJson(response, 200, success)
    return
  }
  const answered = answerFault(fault, response, JSON.stringify(success), state)
  log(send, request, { outcome: 'accepted', messageId, ...answered }, fault)
}

/** The code that a `failed` receipt will tell, when free messages outside the window are taken first; throws 131047 when not. */
function checkWindow({ number, at, state }: Send, request: SendRequest, person: Person): number | null {
  const { window } = state
  const isFree = request.content.type !== 'template'
  if (!isFree || window.rule() === 'off' || window.isOpen(number.phoneNumberId, personKey(person), at))
    return null
  if (window.rule() === 'refuse') throw new GraphError(131047)
  return 131047
}

/** Some templates need a phone number: 131062. */
function refuseAuthentication({ templates }: BusinessNumber, { digits, content }: SendRequest): void {
  if (digits !== undefined || content.type !== 'template') return
  const template = templates.find(
    ({ name, language }) => name === content.name && language === content.language,
  )
  if (template?.category === 'AUTHENTICATION') throw new GraphError(131062)
}

function waIdOf({ digits }: SendRequest): string | undefined {
  return digits === undefined ? undefined : whatsappId(digits)
}

function recordOf(
  { number, at, state }: Send,
  request: SendRequest,
  person: Person,
  failsWith: number | null,
): SendRecord {
  return {
    wamid: state.ids.messageId(waIdOf(request) ?? person.userId),
    at,
    number,
    person,
    byUserId: request.digits === undefined,
    content: request.content,
    ...(request.quotedId === undefined ? {} : { quotedId: request.quotedId }),
    callbackData: request.callbackData ?? null,
    failsWith,
    arrivedAt: null,
    receipts: [],
  }
}

function successBody(request: SendRequest, messageId: string): unknown {
  const waId = waIdOf(request)
  return {
    messaging_product: 'whatsapp',
    contacts: [{ input: request.to, ...(waId === undefined ? { user_id: request.to } : { wa_id: waId }) }],
    messages: [
      request.content.type === 'template' ? { id: messageId, message_status: 'accepted' } : { id: messageId },
    ],
  }
}

type Result = {
  outcome: 'accepted' | 'refused'
  status: number | null
  errorCode: number | null
  messageId: string | null
}

function log(
  { number, params, at, state }: Send,
  request: SendRequest,
  result: Result,
  fault: Fault | null,
): void {
  state.callLog.add({
    at,
    phoneNumberId: number.phoneNumberId,
    body: params,
    callbackData: request.callbackData ?? null,
    fault: fault?.kind ?? null,
    ...result,
  })
}
