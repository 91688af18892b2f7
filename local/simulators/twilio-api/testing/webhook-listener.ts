import { createHmac } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import { addressOf, close, listen } from '../../shared/http/listen.ts'
import { TOKEN } from './account.ts'

type Post = {
  /** With its query. */
  path: string
  params: Record<string, string>
  signed: boolean
  /** `I-Twilio-Idempotency-Token` */
  token: string
}

export type WebhookListener = {
  url: string
  posts: Post[]
  /** The `MessageStatus` of each post, in order of arrival. */
  statuses: () => string[]
  /** What is answered to the next posts, one each: an HTTP status, or `hang`; afterwards 200. */
  answerFirst: (...answers: Array<number | 'hang'>) => void
  stop: () => Promise<void>
}

/** Our side of the webhooks: keeps what is posted, and checks each signature for itself, as Twilio's page describes it. */
export async function listenForWebhooks(): Promise<WebhookListener> {
  const posts: Post[] = []
  let answers: Array<number | 'hang'> = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const params = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')))
      const { host, 'x-twilio-signature': signature, 'i-twilio-idempotency-token': token } = request.headers
      const path = request.url ?? '/'
      const signed = signature === signatureOf(`http://${host}${path}`, params)
      posts.push({ path, params, signed, token: String(token) })
      answer(response, answers.shift() ?? 200)
    })
  })
  await listen(server, 0, '127.0.0.1')
  return {
    url: addressOf(server),
    posts,
    statuses: () => posts.flatMap(({ params }) => params['MessageStatus'] ?? []),
    answerFirst: (...next) => {
      answers = next
    },
    stop: () => close(server),
  }
}

/** https://www.twilio.com/docs/usage/webhooks/webhooks-security */
function signatureOf(url: string, params: Record<string, string>): string {
  const names = Object.keys(params).toSorted()
  const text = url + names.map((name) => name + params[name]).join('')
  return createHmac('sha1', TOKEN).update(text).digest('base64')
}

function answer(response: ServerResponse, how: number | 'hang'): void {
  if (how !== 'hang') response.writeHead(how).end()
}
