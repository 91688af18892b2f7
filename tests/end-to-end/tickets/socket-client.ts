import { once } from 'node:events'
import { WebSocket } from 'ws'
import { waitUntil } from '../../../local/network/wait-until.ts'
import type { Hall } from './hall.ts'

/** A client of the text protocol. */
export interface SocketClient {
  socket: WebSocket
  /** All that it was sent, in its order. */
  frames: string[]
  send(text: string): void
  /** Sends a frame; gives the next frame that begins with `success` or `error`. */
  ask(text: string): Promise<string>
  /** Waits for a frame that was not waited for before. @throws when none comes in time */
  hears(isIt: string | ((frame: string) => boolean)): Promise<string>
  close(): Promise<void>
}

export type Endpoint = 'staff' | 'kiosk' | 'display'

/** Opens a connection to a venue's endpoint. @throws Error with the HTTP status when it is refused */
export async function connect(
  { network, venueId }: Pick<Hall, 'network' | 'venueId'>,
  endpoint: Endpoint,
  token?: string,
): Promise<SocketClient> {
  const url = new URL(`/${endpoint}`, network.queueService.url.replace('http', 'ws'))
  url.searchParams.set('venue', venueId)
  if (token !== undefined) url.searchParams.set('token', token)
  const socket = new WebSocket(url)
  const client = listen(socket)
  await once(socket, 'open')
  return client
}

function listen(socket: WebSocket): SocketClient {
  const frames: string[] = []
  const heard = new Set<number>()
  socket.on('message', (data) => frames.push(Buffer.isBuffer(data) ? data.toString() : 'not one buffer'))

  async function hears(isIt: string | ((frame: string) => boolean)): Promise<string> {
    const isWanted = typeof isIt === 'string' ? (frame: string) => frame === isIt : isIt
    const index = await waitUntil(
      () => {
        const found = frames.findIndex((frame, at) => !heard.has(at) && isWanted(frame))
        return Promise.resolve(found === -1 ? undefined : found)
      },
      { timeoutMs: 20_000, everyMs: 10 },
    )
    if (index === undefined) throw new Error(`Never heard ${String(isIt)}, but ${JSON.stringify(frames)}`)
    heard.add(index)
    return frames[index] ?? ''
  }

  return {
    socket,
    frames,
    send: (text) => socket.send(text),
    hears,
    ask(text) {
      socket.send(text)
      return hears((frame) => /^(success|error) /.test(frame))
    },
    async close() {
      if (socket.readyState === socket.CLOSED) return
      socket.close()
      await once(socket, 'close')
    },
  }
}
