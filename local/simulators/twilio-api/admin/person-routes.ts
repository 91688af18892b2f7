import * as z from 'zod'
import { Behaviour } from '../../shared/behaviour/behaviour.ts'
import { order } from '../../shared/http/order.ts'
import { readBody } from '../../shared/http/read-body.ts'
import { readByPerson } from '../callbacks/read-by-person.ts'
import { SaidContent } from '../inbound/said-content.ts'
import { say, SayOptions } from '../inbound/say.ts'
import { PersonInput } from '../people/people.ts'
import type { AdminRoute } from './route.ts'

const FILE_LIMIT = 17 * 1024 * 1024

const SayOrder = SayOptions.extend({ from: PersonInput, to: z.string(), content: SaidContent })
const ReadOrder = z.strictObject({ person: z.string(), sids: z.array(z.string()).optional() })
const BehaviourOrder = Behaviour.partial().extend({ person: z.string().optional() })

/** What people at the other end do, and how their phones behave. */
export const personRoutes: Record<string, AdminRoute> = {
  'POST /_sim/say': order(SayOrder, ({ from, to, content, ...options }, { state }) => ({
    sid: say(state, from, to, content, options),
  })),
  'POST /_sim/files': async ({ request, state }) => {
    const bytes = (await readBody(request, FILE_LIMIT)) ?? Buffer.alloc(0)
    return state.media.put(bytes, request.headers['content-type'] ?? 'application/octet-stream')
  },
  'POST /_sim/people': order(PersonInput, (person, { state }) => ({ person: state.people.meet(person) })),
  'POST /_sim/read': order(ReadOrder, ({ person, sids }, { state }) => ({
    read: readByPerson(state, person, sids),
  })),
  'PUT /_sim/behaviour': order(BehaviourOrder, ({ person, ...changes }, { state }) => {
    state.behaviours.change(changes, person)
    return { behaviour: state.behaviours.of(person) }
  }),
}
