import type { Case } from './cases.ts'
import { openEnquiry, presenceOf } from './documents.ts'
import type { Fields } from './encode-value.ts'
import { people, type Person } from './people.ts'

const { agent, lead, agentOfAnother } = people

function says(name: string, who: Person, uid: string, data: Fields, allowed = false): Case {
  return { name, who, does: { kind: 'update', path: `${openEnquiry}/presence/${uid}`, data }, allowed }
}

const own = presenceOf('agent-a')
const future = new Date(Date.now() + 86_400_000)

/** What a browser may say about who has an enquiry open. */
export const presenceCases: Case[] = [
  says('an agent is here', agent, 'agent-a', own, true),
  says('an agent was typing', agent, 'agent-a', { ...own, typingAt: new Date(1) }, true),
  says('an agent types in the future', agent, 'agent-a', { ...own, typingAt: future }),
  says('an agent types at a text', agent, 'agent-a', { ...own, typingAt: 'now' }),
  says('an agent is here by another clock', agent, 'agent-a', { ...own, seenAt: new Date() }),
  says('an agent says it is somebody else', agent, 'agent-a', { ...own, uid: 'lead-a' }),
  says('a lead says it for an agent', lead, 'agent-a', own),
  says('a lead says it in the place of an agent', lead, 'agent-a', presenceOf('lead-a')),
  says('an agent of another lease is here', agentOfAnother, 'agent-a', presenceOf('agent-b')),
  says('an agent without a name', agent, 'agent-a', { ...own, name: '' }),
  says('an agent with 121 characters of name', agent, 'agent-a', { ...own, name: 'a'.repeat(121) }),
  says('an agent whose name is a number', agent, 'agent-a', { ...own, name: 1 }),
  says('an agent says more than that', agent, 'agent-a', { ...own, mood: 'good' }),
  {
    name: 'a lead removes what an agent said',
    who: lead,
    does: { kind: 'delete', path: `${openEnquiry}/presence/agent-a` },
    allowed: false,
  },
]
