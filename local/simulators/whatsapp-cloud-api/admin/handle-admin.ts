import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { answerJson } from '../http/answer.ts'
import { answerBytes } from '../media/serve-media.ts'
import type { SimulatorState } from '../simulator-state.ts'
import { numberRoutes } from './number-routes.ts'
import { personRoutes } from './person-routes.ts'
import { recordRoutes } from './record-routes.ts'
import { switchRoutes } from './switch-routes.ts'

const routes = { ...numberRoutes, ...personRoutes, ...switchRoutes, ...recordRoutes }

/** What tests and people outside this process may ask of the simulator: `/_sim/...`, no token needed. */
export async function handleAdmin(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  state: SimulatorState,
): Promise<void> {
  const media = state.media.find(/^\/_sim\/media\/(\d+)$/.exec(path)?.[1] ?? '', state.clock())
  if (media && request.method === 'GET') return answerBytes(response, media)
  const id = /^\/_sim\/numbers\/(\d+)\//.exec(path)?.[1] ?? ''
  const pattern = state.numbers.has(id) ? path.replace(id, '{id}') : path
  const query = new URLSearchParams((request.url ?? '').split('?', 2)[1])
  try {
    const answer = await routes[`${request.method} ${pattern}`]?.({ request, query, id, state })
    if (answer === undefined)
      return answerJson(response, 404, { problem: `There is no ${request.method} ${path}.` })
    answerJson(response, 200, answer)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : error.message
    answerJson(response, 400, { problem })
  }
}
