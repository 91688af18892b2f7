import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { Fault, FaultOptions } from '../faults/fault.ts'
import { answerJson } from '../http/answer.ts'
import { readBody } from '../http/read-body.ts'
import { answerBytes } from '../media/serve-media.ts'
import { BusinessNumber } from '../numbers/business-number.ts'
import { forget, registerNumber } from '../simulator-state.ts'
import type { SimulatorState } from '../simulator-state.ts'

/** `{fault, times?, probability?, to?}`: the body of `PUT /_sim/numbers/{id}/fault`. */
const FaultOrder = FaultOptions.extend({ fault: Fault })

/** What tests and people outside this process may ask of the simulator: `/_sim/...`, no token needed. */
export async function handleAdmin(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  state: SimulatorState,
): Promise<void> {
  const call = `${request.method} ${path}`
  const numberId = /^\/_sim\/numbers\/(\d+)\/fault$/.exec(path)?.[1]
  if (numberId !== undefined && state.numbers.has(numberId))
    return orderFault(request, response, numberId, state)
  if (call === 'GET /_sim/numbers') return answerJson(response, 200, { numbers: listNumbers(state) })
  if (call === 'POST /_sim/numbers') return addNumber(request, response, state)
  if (call === 'GET /_sim/calls')
    return answerJson(response, 200, {
      total: state.callLog.total(),
      calls: state.callLog.calls(),
      counts: Object.fromEntries(state.callLog.countsByCallbackData()),
    })
  if (call === 'GET /_sim/messages') return answerJson(response, 200, { messages: state.threads.since(0) })
  if (call === 'POST /_sim/reset') {
    forget(state)
    return answerJson(response, 200, { reset: true })
  }
  const media = state.media.find(/^\/_sim\/media\/(\d+)$/.exec(path)?.[1] ?? '', state.clock())
  if (media && request.method === 'GET') return answerBytes(response, media)
  answerJson(response, 404, { problem: `There is no ${call}.` })
}

async function orderFault(
  request: IncomingMessage,
  response: ServerResponse,
  numberId: string,
  state: SimulatorState,
): Promise<void> {
  if (request.method === 'DELETE') {
    state.faults.set(numberId, null)
    return answerJson(response, 200, { faults: state.faults.active() })
  }
  const order = await readOrder(request, response, FaultOrder)
  if (!order) return
  const { fault, ...options } = order
  state.faults.set(numberId, fault, options)
  answerJson(response, 200, { faults: state.faults.active() })
}

async function addNumber(
  request: IncomingMessage,
  response: ServerResponse,
  state: SimulatorState,
): Promise<void> {
  const number = await readOrder(request, response, BusinessNumber)
  if (!number) return
  registerNumber(state, number)
  answerJson(response, 200, { numbers: listNumbers(state) })
}

/** The body if it follows the schema; otherwise answers 400 with what is wrong and gives undefined. */
async function readOrder<Schema extends z.ZodType>(
  request: IncomingMessage,
  response: ServerResponse,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const body = await readBody(request, 1024 * 1024)
  const parsed = schema.safeParse(parseJson(body?.toString('utf8') ?? ''))
  if (parsed.success) return parsed.data
  answerJson(response, 400, { problem: z.prettifyError(parsed.error) })
  return undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Numbers without their tokens. */
function listNumbers(state: SimulatorState): unknown[] {
  return [...state.numbers.values()].map(
    ({ phoneNumberId, displayPhoneNumber, wabaId, name, templates }) => ({
      phoneNumberId,
      displayPhoneNumber,
      wabaId,
      name,
      templates,
      fault: state.faults.active().find((active) => active.phoneNumberId === phoneNumberId) ?? null,
    }),
  )
}
