import * as z from 'zod'
import { order } from '../../shared/http/order.ts'
import { putMedia } from '../inbound/put-media.ts'
import { SaidContent } from '../inbound/said-content.ts'
import { say, SayOptions } from '../inbound/say.ts'
import { readBody } from '../../shared/http/read-body.ts'
import { Behaviour } from '../../shared/behaviour/behaviour.ts'
import { PersonInput } from '../people/person.ts'
import { personKey } from '../people/person-key.ts'
import { readByPerson } from '../receipts/read-by-person.ts'
import type { AdminCall, AdminRoute } from './route.ts'

const FILE_LIMIT = 101 * 1024 * 1024

const SayOrder = SayOptions.extend({ from: PersonInput, content: SaidContent })
const ReadOrder = z.strictObject({ person: PersonInput, wamids: z.array(z.string()).optional() })
const BehaviourOrder = Behaviour.partial().extend({ person: PersonInput.optional() })

/** What people at the other end do, and how their phones behave. */
export const personRoutes: Record<string, AdminRoute> = {
  'POST /_sim/say': order(SayOrder, ({ from, content, ...options }, { state }) => ({
    id: say(state, from, content, options),
  })),
  'POST /_sim/files': putFile,
  'POST /_sim/people': order(PersonInput, (person, { state }) => ({ person: state.people.meet(person) })),
  'POST /_sim/read': order(ReadOrder, ({ person, wamids }, { state }) => ({
    read: readByPerson(state, person, wamids),
  })),
  'PUT /_sim/behaviour': order(BehaviourOrder, ({ person, ...changes }, { state }) => {
    const key = person === undefined ? undefined : personKey(state.people.meet(person))
    state.behaviours.change(changes, key)
    return { behaviour: state.behaviours.of(key) }
  }),
}

async function putFile({ request, query, state }: AdminCall): Promise<unknown> {
  const bytes = (await readBody(request, FILE_LIMIT)) ?? Buffer.alloc(0)
  const phoneNumberId = query.get('phone_number_id')
  return putMedia(state, bytes, {
    mimeType: request.headers['content-type'] ?? 'application/octet-stream',
    ...(phoneNumberId === null ? {} : { phoneNumberId }),
  })
}
