import { phoneOf } from '../../simulators/shared/phone/phone-message.ts'
import type { PhonesSwitches, StreamEvents } from '../server/stream-events.ts'

export type OpenStream = {
  hello: StreamEvents['hello']
  /** The texts of all messages so far, once there are at least `count`. */
  texts: (count: number) => Promise<string[]>
  /** Whose phone each of them is on. */
  phones: () => string[]
  /** The newest switches that satisfy the condition, once there is one. */
  switches: (condition: (switches: PhonesSwitches) => boolean) => Promise<PhonesSwitches>
  /** Where to continue: `{run}.{seq}`. */
  position: () => string
  close: () => void
}

/** Opens the phones stream and reads its greeting; waits give up after five seconds. */
export async function openStream(url: string): Promise<OpenStream> {
  const abort = new AbortController()
  const response = await fetch(url, { signal: abort.signal })
  const seen = { entries: [] as StreamEvents['entries'], switches: [] as PhonesSwitches[] }
  const waiting = new Set<() => void>()
  let hello: StreamEvents['hello'] | undefined

  void read().catch(() => undefined)
  await until(() => hello !== undefined)
  if (!hello) throw new Error('The stream did not greet.')
  const greeting = hello

  return {
    hello: greeting,
    texts: async (count) => {
      await until(() => seen.entries.length >= count)
      return seen.entries.map(({ content }) => (content.type === 'text' ? content.text : content.type))
    },
    phones: () => seen.entries.map(phoneOf),
    switches: async (condition) => {
      await until(() => seen.switches.some(condition))
      return seen.switches.findLast(condition) ?? unseen()
    },
    position: () => `${greeting.run}.${seen.entries.at(-1)?.rev ?? 0}`,
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
    if (name === 'entries') seen.entries.push(...parsed)
    if (name === 'switches') seen.switches.push(parsed)
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

function unseen(): never {
  throw new Error('The stream did not show what was expected.')
}
