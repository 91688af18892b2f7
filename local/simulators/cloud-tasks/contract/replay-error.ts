import type { CloudTasksClient } from '@google-cloud/tasks'
import { difference } from './case-result.ts'
import type { CaseResult } from './case-result.ts'
import { errorRequests } from './error-requests.ts'
import { variantNames } from './names.ts'
import type { Names } from './names.ts'
import { canonicalPrototext, readRpcAnswer } from './read-rpc-answer.ts'
import type { RpcAnswer } from './read-rpc-answer.ts'
import type { RecordedError } from './recorded-case.ts'
import type { ErrorRequest } from './requests/error-request.ts'

/** Each case is made with this many sets of names, so that a message with a fixed name in it is found out. */
const variants = 2

/** Makes a recorded error's call through the stock client and compares code, message and details. */
export async function replayError(recorded: RecordedError, client: CloudTasksClient): Promise<CaseResult> {
  const request = errorRequests.get(recorded.name)
  if (!request) return { name: recorded.name, problem: 'no request known' }
  for (let variant = 1; variant <= variants; variant += 1) {
    const names = variantNames(`${recorded.name}-${variant}`)
    const answer = await invoke(request, client, names)
    const problem = typeof answer === 'string' ? answer : compare(recorded, answer)
    if (problem) return { name: recorded.name, problem: `variant ${variant}: ${problem}` }
  }
  return { name: recorded.name }
}

async function invoke(
  request: ErrorRequest,
  client: CloudTasksClient,
  names: Names,
): Promise<RpcAnswer | string> {
  try {
    await request.setup?.(client, names)
    return await readRpcAnswer(request.invoke(client, names), names)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await client.deleteQueue({ name: names.queue }).catch(() => undefined)
  }
}

/** Compares what was recorded: some observations lack the message or even the code, and then mean any refusal. */
function compare(recorded: RecordedError, answer: RpcAnswer): string | undefined {
  const { code, template, details } = recorded
  if (code === undefined) return answer.code === 'OK' ? 'recorded a refusal, got OK' : undefined
  const wrong = difference('code', code, answer.code)
  if (wrong || template === undefined) return wrong
  return (
    difference('message', template, answer.template) ??
    difference('details', canonicalDetails(details ?? []), canonicalDetails(answer.details))
  )
}

function canonicalDetails(details: RpcAnswer['details']): RpcAnswer['details'] {
  return details.map(({ type, template }) => ({ type, template: canonicalPrototext(template) }))
}
