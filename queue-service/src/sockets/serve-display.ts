import { displayFrames, displaySnapshotFrames } from '@relaydesk/domain/tickets/protocol/display-frames.ts'
import { answerToDisplay } from '@relaydesk/domain/tickets/protocol/read-frame.ts'
import type { WebSocket } from 'ws'
import { converse } from './conversation.ts'
import type { SocketAddress } from './socket-address.ts'
import type { SocketContext } from './socket-context.ts'
import { stopsWith } from './stops-with.ts'

/** A display over the text protocol: it only listens, and what it hears belongs to nobody. */
export function serveDisplay(
  { venueWatches, log }: SocketContext,
  socket: WebSocket,
  { venueId }: SocketAddress,
): void {
  const conversation = converse(socket, { answer: (text) => Promise.resolve([answerToDisplay(text)]), log })
  const stop = venueWatches.subscribe(venueId, {
    onBegin: (now) => conversation.tell(displaySnapshotFrames(now)),
    onChange: (before, after) => conversation.tell(displayFrames(before, after)),
    onError: (error) => stopsWith(socket, error, log),
  })
  socket.once('close', stop)
}
