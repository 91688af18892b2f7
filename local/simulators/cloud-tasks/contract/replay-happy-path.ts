import type { CloudTasksClient, protos } from '@google-cloud/tasks'
import { difference } from './case-result.ts'
import type { CaseResult } from './case-result.ts'
import { variantNames } from './names.ts'
import type { RecordedHappyPath } from './recorded-case.ts'

type Task = protos.google.cloud.tasks.v2.ITask

const body = Buffer.from('{"hello":"world"}')

/** Creates the recorded task in a paused queue and compares what CreateTask and GetTask show of it. */
export async function replayHappyPath(
  recorded: RecordedHappyPath,
  client: CloudTasksClient,
): Promise<CaseResult> {
  const { name, requestType, sent } = recorded
  const { parent, queue, task } = variantNames(name)
  const request = taskRequest(requestType, sent)
  if (!request) return { name, problem: 'no request known' }
  await client.createQueue({ parent, queue: { name: queue } })
  await client.pauseQueue({ name: queue })
  const created = await client.createTask({
    parent: queue,
    task: { name: task, ...request },
    responseView: 'FULL',
  })
  const basic = await client.getTask({ name: task, responseView: 'BASIC' })
  const full = await client.getTask({ name: task, responseView: 'FULL' })
  const problem =
    difference('createFull', recorded.createFull, seen(created[0])) ??
    difference('getBasic', recorded.getBasic, seen(basic[0])) ??
    difference('getFull', recorded.getFull, seen(full[0]))
  return problem ? { name, problem } : { name }
}

function taskRequest(requestType: string, headers: Record<string, string>): Task | undefined {
  switch (requestType) {
    case 'http':
      return { httpRequest: { url: 'https://example.com/', httpMethod: 'POST', headers, body } }
    case 'appengine':
      return { appEngineHttpRequest: { relativeUri: '/', httpMethod: 'POST', headers, body } }
    default:
      return undefined
  }
}

function seen(task: Task): { headers: object; body?: string } {
  const request = task.httpRequest ?? task.appEngineHttpRequest
  const bytes = Buffer.from(request?.body ?? '')
  const headers = request?.headers ?? {}
  return bytes.length > 0 ? { headers, body: bytes.toString('base64') } : { headers }
}
