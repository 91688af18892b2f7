import type { ServerResponse } from 'node:http'
import type { Params } from '../checks/read-params.ts'
import { readSendRequest } from '../checks/read-send-request.ts'
import type { SendRequest } from '../checks/read-send-request.ts'
import { faultArrives } from '../faults/fault.ts'
import type { Fault } from '../faults/fault.ts'
import { answerJson } from '../http/answer.ts'
import type { BusinessNumber } from '../numbers/business-number.ts'
import { whatsappId } from '../numbers/phone-digits.ts'
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
  const fault = state.faults.strike(number.phoneNumberId, request.digits)
  if (fault && !faultArrives(fault)) {
    const answered = answerFault(fault, response, '', state)
    log(send, request, { outcome: 'refused', messageId: null, ...answered }, fault)
    return
  }
  state.limits.take(number.phoneNumberId, request.digits, at)
  const messageId = deliver(send, request)
  const success = successBody(request, messageId)
  if (!fault) {
    log(send, request, { outcome: 'accepted', messageId, status: 200, errorCode: null }, null)
    answerJson(response, 200, success)
    return
  }
  const answered = answerFault(fault, response, JSON.stringify(success), state)
  log(send, request, { outcome: 'accepted', messageId, ...answered }, fault)
}

function deliver({ number, at, state }: Send, request: SendRequest): string {
  const id = state.ids.messageId(whatsappId(request.digits))
  const { phoneNumberId, displayPhoneNumber, name } = number
  state.threads.deliver({
    id,
    at,
    to: `+${request.digits}`,
    from: { phoneNumberId, displayPhoneNumber, name },
    content: request.content,
    ...(request.quotedId === undefined ? {} : { quotedId: request.quotedId }),
    ...(request.callbackData === undefined ? {} : { callbackData: request.callbackData }),
  })
  return id
}

function successBody(request: SendRequest, messageId: string): unknown {
  return {
    messaging_product: 'whatsapp',
    contacts: [{ input: request.to, wa_id: whatsappId(request.digits) }],
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
