import { newTicketAnswer, queryAnswer } from '@relaydesk/domain/tickets/protocol/answer-frame.ts'
import { unavailableError } from '@relaydesk/domain/tickets/protocol/protocol-errors.ts'
import { readKioskFrame, type KioskFrame } from '@relaydesk/domain/tickets/protocol/read-frame.ts'
import type { SocketSession } from '@relaydesk/store/devices/socket-tokens.ts'
import type { WebSocket } from 'ws'
import { converse } from './conversation.ts'
import { placeBySocket } from './place-ticket.ts'
import type { SocketAddress } from './socket-address.ts'
import type { SocketContext } from './socket-context.ts'

/** Closed because it may not (RFC 6455, 7.4.1). */
const policyViolation = 1008

/** A kiosk over the text protocol: takes tickets, and asks how a visitor is named. One that was revoked is sent away with its next frame. */
export function serveKiosk(
  context: SocketContext,
  socket: WebSocket,
  { venueId, token }: SocketAddress,
  kiosk: SocketSession,
): void {
  const { socketTokens, log } = context
  converse(socket, { answer, log })

  async function answer(text: string): Promise<string[]> {
    const frame = readKioskFrame(text)
    if (frame.verb === null) return [frame.answer]
    try {
      if ((await socketTokens.kioskOf(venueId, token)) === null) {
        socket.close(policyViolation, 'This kiosk was removed')
        return []
      }
      return [await answerKiosk(context, venueId, kiosk.uid, frame)]
    } catch (error) {
      log.error('A kiosk could not be answered', { venueId, verb: frame.verb, error: String(error) })
      return [unavailableError(frame.verb)]
    }
  }
}

async function answerKiosk(
  context: SocketContext,
  venueId: string,
  kiosk: string,
  frame: KioskFrame,
): Promise<string> {
  if (frame.verb === 'new') {
    const { ticket, openTicket } = await placeBySocket(context, venueId, { ...frame, createdBy: kiosk })
    return newTicketAnswer(ticket, openTicket)
  }
  const { queryBrake, visitorDesk, now, log } = context
  if (frame.email === null) return queryAnswer(null)
  if (!queryBrake.take(kiosk, now())) {
    log.warn('A kiosk asks for too many visitors', { venueId })
    return unavailableError('query')
  }
  return queryAnswer(await visitorDesk.nameOf(venueId, frame.email))
}
