import type { IncomingMessage } from 'node:http'
import type { WebSocket } from 'ws'
import { serveDisplay } from './serve-display.ts'
import { serveKiosk } from './serve-kiosk.ts'
import { serveStaff } from './serve-staff.ts'
import { readSocketAddress } from './socket-address.ts'
import type { SocketContext } from './socket-context.ts'

/** What to do with a client, or with which HTTP status it is sent away. */
export type Admission = { serve: (socket: WebSocket) => void } | { status: 401 | 404 }

/** Displays need no token, staff may come without one and say it with `pick`; one that is nobody's opens no door. */
export async function admit(
  context: SocketContext,
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
): Promise<Admission> {
  const address = readSocketAddress(url, headers.authorization)
  if (address === null) return { status: 404 }
  const { kind, venueId, token } = address
  const { venues, socketTokens } = context
  if ((await venues.find(venueId)) === null) return { status: 404 }
  switch (kind) {
    case 'display':
      return { serve: (socket) => serveDisplay(context, socket, address) }
    case 'kiosk': {
      const kiosk = await socketTokens.kioskOf(venueId, token)
      if (kiosk === null) return { status: 401 }
      return { serve: (socket) => serveKiosk(context, socket, address, kiosk) }
    }
    case 'staff': {
      const person = token === '' ? null : await socketTokens.staffOf(venueId, token)
      if (token !== '' && person === null) return { status: 401 }
      return { serve: (socket) => serveStaff(context, socket, address, person) }
    }
  }
}
