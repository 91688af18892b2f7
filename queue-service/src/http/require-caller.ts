import type { RequestHandler } from 'express'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { VerifyCaller } from './verify-caller.ts'

/** Lets only Cloud Tasks and Cloud Scheduler in, by their OIDC token; before the body is read. */
export function requireCaller(verify: VerifyCaller, log: Logger): RequestHandler {
  return async (request, response, next) => {
    try {
      if (await verify(request.headers.authorization)) return next()
    } catch (error) {
      log.error('The keys to check callers with cannot be had', { problem: String(error) })
      response.status(500).json({ error: 'The caller could not be checked. Try again.' })
      return
    }
    log.warn('Caller refused', { path: request.path })
    response.status(403).json({ error: 'This service takes tasks only, with a valid OIDC token.' })
  }
}
