import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { answerText } from '../../shared/http/answer-text.ts'
import { answerJson } from '../http/answer.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { personRoutes } from './person-routes.ts'
import { recordRoutes } from './record-routes.ts'
import { switchRoutes } from './switch-routes.ts'

const routes = { ...personRoutes, ...switchRoutes, ...recordRoutes }

/** What tests and people outside this process may ask of the simulator: `/_sim/...`, no password needed. */
export async function handleAdmin(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname }: URL,
  state: SimulatorState,
): Promise<void> {
  const media = state.media.find(/^\/_sim\/media\/(ME\w+)$/.exec(pathname)?.[1] ?? '')
  if (media && request.method === 'GET') return answerText(response, 200, media.mimeType, media.bytes)
  try {
    const answer = await routes[`${request.method} ${pathname}`]?.({ request, state })
    if (answer === undefined)
      return answerJson(response, 404, { problem: `There is no ${request.method} ${pathname}.` })
    answerJson(response, 200, answer)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : error.message
    answerJson(response, 400, { problem })
  }
}
