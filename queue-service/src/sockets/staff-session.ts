import type { SocketSession } from '@relaydesk/store/devices/socket-tokens.ts'
import type { SocketContext } from './socket-context.ts'

/** Who a staff client is, from the first token that was somebody's. */
export interface StaffSession {
  /** Null as long as it has not said who it is. */
  person(): SocketSession | null
  /** Takes a token; null when it is nobody's, and then the client stays who it was. */
  begin(token: string): Promise<SocketSession | null>
  /** Whether the token that it came with is theirs still. */
  isValid(): Promise<boolean>
  /** Whether it was so when it was last looked up, twenty seconds ago at most: who may not serve visitors hears nothing of them. */
  isTrusted(): boolean
  /** Nothing is said of them any more. */
  end(): void
}

/** Somebody, and the token that says so. */
export interface KnownStaff {
  token: string
  person: SocketSession
}

/** As often as a browser says so. */
const presentMs = 20_000

/**
 * As long as it lasts, and the token is theirs, it is said that the person is at the desk; afterwards the sweeper frees their table when nobody
 * comes back.
 */
export function createStaffSession(
  { socketTokens, sayPresent, log }: Pick<SocketContext, 'socketTokens' | 'sayPresent' | 'log'>,
  venueId: string,
  known: KnownStaff | null = null,
): StaffSession {
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  let isTrusted = known !== null
  if (known !== null) stay()

  return {
    person: () => known?.person ?? null,

    async begin(token) {
      const person = await socketTokens.staffOf(venueId, token)
      if (person === null || isOver) return null
      known = { token, person }
      isTrusted = true
      stay()
      return person
    },

    isValid,

    isTrusted: () => isTrusted,

    end() {
      isOver = true
      clearInterval(timer)
    },
  }

  async function isValid(): Promise<boolean> {
    const asked = known
    if (asked === null) return false
    const isTheirs = (await socketTokens.staffOf(venueId, asked.token))?.uid === asked.person.uid
    // Else they gave another one meanwhile.
    if (known === asked) isTrusted = isTheirs
    return isTheirs
  }

  function stay(): void {
    void present()
    timer ??= setInterval(() => void present(isValid), presentMs)
  }

  async function present(isThere: () => Promise<boolean> = () => Promise.resolve(true)): Promise<void> {
    try {
      if (!(await isThere()) || known === null || isOver) return
      await sayPresent(venueId, known.person.uid)
    } catch (error) {
      // The next time will do: a table is kept for longer than that.
      log.warn('A presence could not be written', { venueId, error: String(error) })
    }
  }
}
