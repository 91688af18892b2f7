import type { IncomingMessage, ServerResponse } from 'node:http'
import { faultArrives, type Fault } from '../../shared/faults/fault.ts'
import { channelOf } from '../account/twilio-address.ts'
import { TwilioError } from '../errors/twilio-error.ts'
import { answerError, answerJson } from '../http/answer.ts'
import { readForm } from '../http/read-form.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { answerFault, type Answered } from './answer-fault.ts'
import type { MessageRecord } from './message-record.ts'
import { messageResource } from './message-resource.ts'
import { readMessageRequest, type MessageRequest } from './read-message-request.ts'

/**
 * `POST …/Messages.json`: judged, met by a fault if one is switched on, taken, answered. What Twilio would refuse is refused
 * before any fault strikes. Every request ends up in the call log.
 */
export async function createMessage(
  request: IncomingMessage,
  response: ServerResponse,
  state: SimulatorState,
): Promise<void> {
  const params = await readForm(request)
  const at = state.clock()
  try {
    const wanted = readMessageRequest(params, state)
    const failsWith = wanted.failsWith ?? checkRecipient(wanted, at, state)
    const fault = state.faults.strike(state.account.accountSid, wanted.to)
    if (fault !== null && !faultArrives(fault)) {
      log('refused', null, answerFault(fault, response, ''), fault)
      return
    }
    const message = recordOf({ ...wanted, failsWith }, at, state)
    const success = messageResource(state.account.accountSid, message)
    state.messages.add(message)
    state.people.meet(message.to)
    if (fault === null) {
      log('accepted', message, { status: 201, errorCode: null }, null)
      answerJson(response, 201, success)
    } else log('accepted', message, answerFault(fault, response, JSON.stringify(success)), fault)
    state.callbacks.accepted(message)
  } catch (error) {
    if (!(error instanceof TwilioError)) throw error
    log('refused', null, { status: error.status, errorCode: error.code }, null)
    answerError(response, error)
  }

  function log(
    outcome: 'accepted' | 'refused',
    message: MessageRecord | null,
    answered: Answered,
    fault: Fault | null,
  ): void {
    const call = { at, outcome, sid: message?.sid ?? null, fault: fault?.kind ?? null, ...answered }
    state.callLog.add({ ...call, params: flat(params) })
  }
}

/** The code with which a message will fail later, if the window's rule says so. @throws TwilioError 21610, 63016 */
function checkRecipient(wanted: MessageRequest, at: number, state: SimulatorState): number | null {
  if (state.optOuts.has(wanted.from, wanted.to)) throw new TwilioError(21610)
  const rule = state.window.rule()
  const isFree = channelOf(wanted.to) === 'sms' || wanted.contentSid !== null
  if (isFree || rule === 'off' || state.window.isOpen(wanted.from, wanted.to, at)) return null
  if (rule === 'refuse') throw new TwilioError(63016)
  return 63016
}

function recordOf(wanted: MessageRequest, at: number, state: SimulatorState): MessageRecord {
  return {
    ...wanted,
    sid: state.mint(wanted.mediaUrls.length > 0 ? 'MM' : 'SM'),
    status: wanted.serviceSid === null ? 'queued' : 'accepted',
    errorCode: null,
    createdAt: at,
    updatedAt: at,
    sentAt: null,
    arrivedAt: null,
    callbacks: [],
  }
}

function flat(params: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name).join('\n')]))
}
