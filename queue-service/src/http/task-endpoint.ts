import type { RequestHandler } from 'express'
import type { Logger } from '@relaydesk/observability/logger.ts'
import { httpStatusOf, type Answer } from './answers.ts'
import { readTaskDelivery, type TaskDelivery } from './task-delivery.ts'

/** One job: takes a task's body and says what to tell the queue. A throw counts as `again`. */
export type Job = (body: unknown, delivery: TaskDelivery) => Promise<Answer>

/** Puts a job behind an HTTP endpoint. */
export function taskEndpoint(job: Job, log: Logger): RequestHandler {
  return async (request, response) => {
    const delivery = readTaskDelivery(request.headers)
    const answer = await runJob(job, request.body, delivery, log, request.path)
    response.status(httpStatusOf(answer)).json({ answer })
  }
}

async function runJob(
  job: Job,
  body: unknown,
  delivery: TaskDelivery,
  log: Logger,
  path: string,
): Promise<Answer> {
  try {
    return await job(body, delivery)
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error('not an error')
    log.error('A job failed and will be tried again', {
      path,
      retryCount: delivery.retryCount,
      name,
      problem: message,
    })
    return 'again'
  }
}
