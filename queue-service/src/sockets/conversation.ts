import type { Logger } from '@relaydesk/observability/logger.ts'
import type { RawData, WebSocket } from 'ws'
import { stopsWith } from './stops-with.ts'

/** One client: what it says is answered, and it is told things. */
export interface Conversation {
  /** Tells it something that it did not ask for: after the answer, while one is being worked on. */
  tell(frames: readonly string[]): void
}

export interface ConversationOptions {
  /** The frames that answer one frame of the client. It is not called again before they are there. */
  answer: (text: string) => Promise<readonly string[]>
  log: Logger
}

/** Of one client; more are read when these are answered. */
const mostWaiting = 16
/** A client that reads so little of what it is sent has gone, or will never catch up. */
const mostUnsent = 1_048_576

/** Binary frames are not of this protocol (RFC 6455, 7.4.1). */
const unsupportedData = 1003

/** Answers a client's frames one after the other, in their order. */
export function converse(socket: WebSocket, { answer, log }: ConversationOptions): Conversation {
  let turns = Promise.resolve()
  let waiting = 0
  let held: string[] = []

  socket.on('message', (data, isBinary) => {
    if (isBinary) return socket.close(unsupportedData, 'Text only')
    waiting += 1
    if (waiting >= mostWaiting) socket.pause()
    turns = turns.then(() => answerOne(textOf(data))).catch((error: unknown) => stopsWith(socket, error, log))
  })

  return {
    tell(frames) {
      if (waiting > 0) held.push(...frames)
      else send(frames)
    },
  }

  async function answerOne(text: string): Promise<void> {
    const frames = await answer(text)
    waiting -= 1
    send(frames)
    send(held)
    held = []
    if (waiting < mostWaiting) socket.resume()
  }

  function send(frames: readonly string[]): void {
    if (socket.readyState !== socket.OPEN) return
    for (const frame of frames) socket.send(frame)
    if (socket.bufferedAmount <= mostUnsent) return
    log.warn('A socket does not read what it is sent')
    socket.terminate()
  }
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString()
  return Buffer.from(data instanceof ArrayBuffer ? new Uint8Array(data) : data).toString()
}
