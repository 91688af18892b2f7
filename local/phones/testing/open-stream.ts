import type { StreamEvents } from '../server/stream-events.ts'

export type OpenStream = {
  hello: StreamEvents['hello']
  /** The texts of all messages so far, once there are at least `count`. */
  texts: (count: number) => Promise<string[]>
  /** The newest fault list that satisfies the condition, once there is one. */
  faults: (condition: (faults: StreamEvents['faults']) => boolean) => Promise<StreamEvents['faults']>
  /** Where to continue: `{run}.{seq}`. */
  position: () => string
  close: () => void
}

/** Opens the phones stream and reads its greeting; waits give up after five seconds. */
export async function openStream(url: string): Promise<OpenStream> {
  const abort = new AbortController()
  const response = await fetch(url, { signal: abort.signal })
  const seen = { messages: [] as StreamEvents['messages'], faults: [] as Array<StreamEvents['faults']> }
  const waiting = new Set<() => void>()
  let hello: StreamEvents['hello'] | undefined

  void read().catch(() => undefined)
  await until(() => hello !== undefined)
  if (!hello) throw new Error('The stream did not greet.')
  const greeting = hello

  return {
    hello: greeting,
    texts: async (count) => {
      await until(() => seen.messages.length >= count)
      return seen.messages.map(({ content }) => (content.type === 'text' ? content.text : content.type))
    },
    faults: async (condition) => {
      await until(() => seen.faults.some(condition))
      return seen.faults.findLast(condition) ?? []
    },
    position: () => `${greeting.run}.${seen.messages.at(-1)?.seq ?? 0}`,
    close: () => abort.abort(),
  }

  async function read(): Promise<void> {
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      blocks.forEach(take)
      waiting.forEach((check) => check())
    }
  }

  function take(block: string): void {
    const [, name, data] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? []
    if (name === undefined || data === undefined) return
    const parsed = JSON.parse(data)
    if (name === 'hello') hello = parsed
    if (name === 'messages') seen.messages.push(...parsed)
    if (name === 'faults') seen.faults.push(parsed)
  }

  function until(condition: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(check)
        reject(new Error('The stream did not show what was expected.'))
      }, 5_000)
      function check(): void {
        if (!condition()) return
        clearTimeout(timer)
        waiting.delete(check)
        resolve()
      }
      waiting.add(check)
      check()
    })
  }
}
