import { answerFrame } from '@relaydesk/domain/tickets/protocol/answer-frame.ts'
import { unavailableError } from '@relaydesk/domain/tickets/protocol/protocol-errors.ts'
import { readStaffFrame } from '@relaydesk/domain/tickets/protocol/read-frame.ts'
import { staffFrames, staffSnapshotFrames } from '@relaydesk/domain/tickets/protocol/staff-frames.ts'
import type { SocketSession } from '@relaydesk/store/devices/socket-tokens.ts'
import type { WebSocket } from 'ws'
import { converse } from './conversation.ts'
import type { SocketContext } from './socket-context.ts'
import type { SocketAddress } from './socket-address.ts'
import { commandBySocket } from './staff-command.ts'
import { createStaffSession } from './staff-session.ts'
import { stopsWith } from './stops-with.ts'

/**
 * Somebody of the staff over the text protocol. Who has not said yet who they are, by a token in the address or with `pick`, or whose token is
 * theirs no longer, hears only which tables are taken: visitors have names.
 */
export function serveStaff(
  context: SocketContext,
  socket: WebSocket,
  { venueId, token }: SocketAddress,
  person: SocketSession | null,
): void {
  const { venueWatches, log } = context
  const session = createStaffSession(context, venueId, person === null ? null : { token, person })
  socket.once('close', () => session.end())
  let isTold = person !== null
  const conversation = converse(socket, { answer, log })
  const subscription = venueWatches.subscribe(venueId, {
    onBegin: (now) => conversation.tell(forThem(staffSnapshotFrames(now, listener()))),
    onChange: (before, after) => conversation.tell(forThem(staffFrames(before, after, listener()))),
    onError: (error) => stopsWith(socket, error, log),
  })
  socket.once('close', subscription)

  function listener(): { uid: string | null } {
    return { uid: session.person()?.uid ?? null }
  }

  function forThem(frames: string[]): string[] {
    // What they miss from now on they are told when they say again who they are.
    if (!session.isTrusted()) isTold = false
    return isTold ? frames : frames.filter(isAboutTables)
  }

  async function answer(text: string): Promise<string[]> {
    const frame = readStaffFrame(text)
    if (frame.verb === null) return [frame.answer]
    try {
      const answered = await commandBySocket(context, venueId, session, frame)
      return [answerFrame(frame, answered), ...introduction()]
    } catch (error) {
      log.error('A command of a socket failed', { venueId, verb: frame.verb, error: String(error) })
      return [unavailableError(frame.verb)]
    }
  }

  /** The open tickets, once it is known who listens. */
  function introduction(): string[] {
    if (isTold || !session.isTrusted()) return []
    isTold = true
    const now = venueWatches.now(venueId)
    return now === null ? [] : staffSnapshotFrames(now, listener()).filter((frame) => !isAboutTables(frame))
  }
}

function isAboutTables(frame: string): boolean {
  return frame.startsWith('taken')
}
