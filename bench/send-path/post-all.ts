import { Agent, request } from 'node:http'

export interface Posting {
  url: string
  bodies: readonly string[]
  /** How many are on their way at the same time. */
  concurrency: number
  headers?: Record<string, string>
  /** More headers of one body alone. */
  headersOf?: (body: string) => Record<string, string>
}

export interface Posted {
  /** From the first request to the last answer. */
  tookMs: number
  /** Of each request, in milliseconds. */
  latencies: number[]
}

/** Posts every body once, over connections that stay open. @throws when an answer is not 200 */
export async function postAll({
  url,
  bodies,
  concurrency,
  headers = {},
  headersOf,
}: Posting): Promise<Posted> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const latencies: number[] = []
  const waiting = bodies[Symbol.iterator]()
  async function work(): Promise<void> {
    for (const body of waiting) {
      const startedAt = performance.now()
      const status = await post(agent, url, body, { ...headers, ...headersOf?.(body) })
      latencies.push(performance.now() - startedAt)
      if (status !== 200) throw new Error(`${url} answered ${status}.`)
    }
  }
  const startedAt = performance.now()
  try {
    await Promise.all(Array.from({ length: concurrency }, work))
    return { tookMs: performance.now() - startedAt, latencies }
  } finally {
    agent.destroy()
  }
}

/** Posts JSON and gives the status once the answer is complete. */
export function post(
  agent: Agent,
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      agent,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        ...headers,
      },
    })
    sent.once('error', reject)
    sent.once('response', (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
      answer.once('error', reject)
    })
    sent.end(body)
  })
}
