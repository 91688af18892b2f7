import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import * as z from 'zod'

const Value = z.looseObject({
  metadata: z.object({ display_phone_number: z.string(), phone_number_id: z.string() }),
  contacts: z.array(z.looseObject({})).optional(),
  statuses: z.array(z.looseObject({ id: z.string(), status: z.string(), timestamp: z.string() })).optional(),
  messages: z.array(z.looseObject({ id: z.string(), type: z.string(), timestamp: z.string() })).optional(),
})
const Body = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(
    z.object({ id: z.string(), changes: z.array(z.object({ field: z.literal('messages'), value: Value })) }),
  ),
})

type Post = { raw: string; signed: boolean; values: Array<z.infer<typeof Value>> }

export type WebhookListener = {
  address: { url: string; appSecret: string }
  posts: Post[]
  /** All statuses of all posts in order of arrival, as `status id`. */
  statuses: () => Array<{ id: string; status: string }>
  /** Resolves once the condition holds after a post; the test's own time limit ends the wait. */
  until: (condition: () => boolean) => Promise<void>
  /** Answers these HTTP statuses first, one per post; afterwards 200. */
  answerFirst: (...statuses: number[]) => void
  stop: () => Promise<void>
}

/** A business's webhook: keeps what is posted, and checks each signature for itself. */
export async function listenForWebhooks(): Promise<WebhookListener> {
  const appSecret = 'a secret'
  const posts: Post[] = []
  let answers: number[] = []
  const waiting = new Set<() => void>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const bytes = Buffer.concat(chunks)
      const expected = `sha256=${createHmac('sha256', appSecret).update(bytes).digest('hex')}`
      const raw = bytes.toString('utf8')
      const { entry } = Body.parse(JSON.parse(raw))
      const values = entry.flatMap(({ changes }) => changes.map(({ value }) => value))
      posts.push({ raw, signed: request.headers['x-hub-signature-256'] === expected, values })
      response.writeHead(answers.shift() ?? 200).end()
      waiting.forEach((check) => check())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const listening = server.address()
  const port = listening !== null && typeof listening === 'object' ? listening.port : 0
  return {
    address: { url: `http://127.0.0.1:${port}/webhooks/whatsapp`, appSecret },
    posts,
    statuses: () =>
      posts
        .flatMap(({ values }) => values.flatMap(({ statuses = [] }) => statuses))
        .map(({ id, status }) => ({ id, status })),
    until: (condition) =>
      new Promise((resolve) => {
        function check(): void {
          if (!condition()) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
    answerFirst: (...statuses) => {
      answers = statuses
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
