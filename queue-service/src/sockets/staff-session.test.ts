import { expect } from 'chai'
import { useFakeTimers, type SinonFakeTimers } from 'sinon'
import { silent } from '@relaydesk/observability/logger.ts'
import type { SocketTokens } from '@relaydesk/store/devices/socket-tokens.ts'
import { createStaffSession } from './staff-session.ts'

const ada = { uid: 'ada', name: 'Ada' }

describe('the session of a staff client', () => {
  let tokens: Map<string, typeof ada>
  let present: string[]
  let clock: SinonFakeTimers

  beforeEach(() => {
    tokens = new Map([['old', ada]])
    present = []
    clock = useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  })

  afterEach(() => clock.restore())

  function session(token: string | null) {
    const socketTokens = {
      staffOf: (_venueId: string, asked: string) => Promise.resolve(tokens.get(asked) ?? null),
    }
    const context = {
      // oxlint-disable-next-line no-unsafe-type-assertion -- only what a session uses
      socketTokens: socketTokens as SocketTokens,
      sayPresent(_venueId: string, uid: string) {
        present.push(uid)
        return Promise.resolve()
      },
      log: silent,
    }
    return createStaffSession(context, 'hall', token === null ? null : { token, person: ada })
  }

  async function afterTwentySeconds(): Promise<void> {
    clock.tick(20_000)
    await new Promise((resolve) => void setImmediate(resolve))
  }

  it('says every twenty seconds that they are there, until it ends', async () => {
    const staff = session('old')
    await afterTwentySeconds()
    expect(present).to.deep.equal(['ada', 'ada'])
    staff.end()
    await afterTwentySeconds()
    expect(present).to.have.length(2)
  })

  it('says so no more when the token was replaced, and trusts them again with the new one', async () => {
    const staff = session('old')
    tokens = new Map([['new', ada]])
    expect(staff.isTrusted()).to.equal(true)
    await afterTwentySeconds()
    expect(staff.isTrusted()).to.equal(false)
    expect(present).to.deep.equal(['ada'])
    // As who they were they are told to come with another one.
    expect(staff.person()).to.equal(ada)
    expect(await staff.begin('old')).to.equal(null)
    expect(staff.isTrusted()).to.equal(false)
    expect(await staff.begin('new')).to.equal(ada)
    expect(staff.isTrusted()).to.equal(true)
    await afterTwentySeconds()
    expect(present).to.deep.equal(['ada', 'ada', 'ada'])
    staff.end()
  })

  it('trusts nobody who has not said who they are, and looks with each command', async () => {
    const stranger = session(null)
    expect(stranger.isTrusted()).to.equal(false)
    expect(await stranger.isValid()).to.equal(false)
    const staff = session('old')
    tokens.clear()
    expect(await staff.isValid()).to.equal(false)
    expect(staff.isTrusted()).to.equal(false)
    staff.end()
  })
})
