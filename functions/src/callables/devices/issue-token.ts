import { randomInt } from 'node:crypto'
import { newSocketToken } from '@relaydesk/domain/tickets/device-code.ts'
import type { SocketToken } from '@relaydesk/domain/tickets/device.ts'
import type { Context } from '../../context.ts'

/** Makes a token and gives it away: this is the only time that anybody sees it. */
export async function issueToken(
  { socketTokens, now, log }: Context,
  meant: Pick<SocketToken, 'venueId' | 'kind' | 'uid' | 'name'>,
): Promise<{ token: string }> {
  const token = newSocketToken(randomInt)
  await socketTokens.issue(token, { ...meant, createdAt: now(), revokedAt: null })
  log.info('Token for the text protocol given', { venueId: meant.venueId, uid: meant.uid, kind: meant.kind })
  return { token }
}
