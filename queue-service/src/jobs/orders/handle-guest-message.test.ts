import { expect } from 'chai'
import { silent } from '@relaydesk/observability/logger.ts'
import { input, message } from '@relaydesk/domain/orders/testing/guest-input.ts'
import type { SeenGuest } from '@relaydesk/store/orders/guest-desk.ts'
import { handleGuestMessage, type GuestContext } from './handle-guest-message.ts'

/** What is done for a guest who wants to be forgotten, while what is remembered of them has these versions. */
async function doneWhile(...versions: (string | null)[]): Promise<string[]> {
  const done: string[] = []
  const context: GuestContext = {
    guestDesk: {
      read() {
        const guestVersion = versions.shift() ?? null
        done.push(`read ${guestVersion}`)
        // The documents are the desk's own affair.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const documents = {} as SeenGuest['documents']
        return Promise.resolve({ input: input('forget me'), guestVersion, documents })
      },
      write: () => Promise.resolve(done.push('answered') > 0),
    },
    guestMemory: { forget: () => Promise.resolve(void done.push('forgotten')) },
    queue: { enqueue: () => Promise.resolve() },
    now: () => 0,
    log: silent,
  }
  await handleGuestMessage(context, message('forget me'))
  return done
}

describe('a guest who wants to be forgotten', function () {
  it('is forgotten before the answer says so', async function () {
    expect(await doneWhile('1', '1')).to.deep.equal(['read 1', 'forgotten', 'read 1', 'answered'])
    expect(await doneWhile(null, null)).to.deep.equal(['read null', 'forgotten', 'read null', 'answered'])
  })

  it('is forgotten once more when another message of theirs was answered meanwhile', async function () {
    const done = await doneWhile('1', '2', '2')
    expect(done.join(', ')).to.equal('read 1, forgotten, read 2, forgotten, read 2, answered')
  })
})
