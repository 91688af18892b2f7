import type { InboundContent, InboundReply } from './inbound-content.ts'
import { isObject, present, textOf, type Fields } from './read-json.ts'

/** A tap on our buttons or list, or a flow's answer; null for another kind of answer, or a damaged one. */
export function readInboundReply(interactive: unknown): InboundContent | null {
  if (!isObject(interactive)) return null
  const { type: kind } = interactive
  if (kind !== 'button_reply' && kind !== 'list_reply' && kind !== 'nfm_reply') return null
  const reply = interactive[kind]
  if (!isObject(reply)) return null
  const payload = kind === 'nfm_reply' ? flowAnswer(reply) : choice(kind, reply)
  return { type: 'interactive', message: payload.title ?? payload.id ?? '', payload }
}

function choice(kind: 'button_reply' | 'list_reply', { id, title, description }: Fields): InboundReply {
  return {
    kind,
    ...present({ id: textOf(id, 300), title: textOf(title), description: textOf(description) }),
  }
}

/** `body` is what the driver sees ("Sent"); the fields come as JSON text, which is kept as it is. */
function flowAnswer({ name, body, response_json: response }: Fields): InboundReply {
  const said = typeof response === 'object' ? JSON.stringify(response) : response
  return {
    kind: 'nfm_reply',
    ...present({
      id: textOf(name, 300),
      title: textOf(body) || textOf(name),
      response: textOf(said, 60_000),
    }),
  }
}
