import type { CloudTasksClient, protos } from '@google-cloud/tasks'
import { difference } from './case-result.ts'
import type { CaseResult } from './case-result.ts'
import { variantNames } from './names.ts'
import type { Names } from './names.ts'
import type { Receiver } from './receiver.ts'
import type { RecordedDispatch } from './recorded-case.ts'

type Task = protos.google.cloud.tasks.v2.ITask

const recordedHeader =
  /^(User-Agent|X-(Cloudtasks|Appengine)-(Queuename|Task(name|eta|retrycount|executioncount|previousresponse|retryreason)))$/i

/** Where dispatch cases run: the client, the target, and a way to know when all attempts are made. */
export interface DispatchTarget {
  client: CloudTasksClient
  receiver: Receiver
  /** Resolves when the queue with this id has no task left. */
  finished: (queueId: string) => Promise<void>
}

/** Lets a task meet the recorded answers in turn and compares the headers of every attempt. */
export async function replayDispatch(
  recorded: RecordedDispatch,
  { client, receiver, finished }: DispatchTarget,
): Promise<CaseResult> {
  const { name } = recorded
  const names = variantNames(name)
  const path = `/${names.taskId}`
  const request = taskRequest(recorded.requestType, receiver.url, path)
  if (!request) return { name, problem: 'no request known' }
  const received = receiver.script(
    path,
    recorded.attempts.map(({ status }) => status),
  )
  await createRecordedQueue(client, names)
  await client.createTask({ parent: names.queue, task: { name: names.task, ...request } })
  await finished(names.queueId)
  const got = received.map(({ status, headers }, attempt) => ({
    attempt,
    status,
    headers: pickHeaders(headers, names),
  }))
  const problem =
    difference('attempts', recorded.attempts.length, got.length) ??
    recorded.attempts
      .map((attempt, index) => difference(`attempt ${index}`, attempt, got[index]))
      .find((found) => found !== undefined)
  if (problem) return { name, problem }
  return receiver.wasRedirectFollowed() ? { name, problem: 'a redirect was followed' } : { name }
}

/** The settings of the recordings' queue. */
function createRecordedQueue(client: CloudTasksClient, { parent, queue }: Names): Promise<unknown> {
  const retryConfig = {
    maxAttempts: 10,
    minBackoff: { seconds: 1 },
    maxBackoff: { seconds: 5 },
    maxDoublings: 1,
  }
  return client.createQueue({ parent, queue: { name: queue, retryConfig } })
}

function taskRequest(requestType: string, receiverUrl: string, path: string): Task | undefined {
  const dispatchDeadline = { seconds: 15 }
  switch (requestType) {
    case 'http':
      return { httpRequest: { url: receiverUrl + path } }
    case 'http-timeout':
      return { httpRequest: { url: receiverUrl + path }, dispatchDeadline }
    case 'appengine':
      return { appEngineHttpRequest: { relativeUri: path } }
    case 'appengine-timeout':
      return { appEngineHttpRequest: { relativeUri: path }, dispatchDeadline }
    default:
      return undefined
  }
}

function pickHeaders(headers: Record<string, string>, names: Names): Record<string, string> {
  const kept = Object.entries(headers).filter(([header]) => recordedHeader.test(header))
  return Object.fromEntries(kept.map(([header, value]) => [header, placeholder(header, value, names)]))
}

/** Queue, task and time differ from run to run; a time that does not look like one is left as it is. */
function placeholder(header: string, value: string, names: Names): string {
  if (header.endsWith('Queuename') && value === names.queueId) return '{queue}'
  if (header.endsWith('Taskname') && value === names.taskId) return '{task}'
  if (header.endsWith('Tasketa') && /^\d{10}\.\d{6}$/.test(value)) return '{eta}'
  return value
}
