import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import * as z from 'zod'
import { devicePath, socketTokensPath, venuePath } from '@relaydesk/domain/documents/paths.ts'
import { Device } from '@relaydesk/domain/tickets/device.ts'
import { withMillis, withTimestamps } from '@relaydesk/store/stored-times.ts'
import type { Network } from '../../../local/network/network.ts'
import { call, signInAs } from '../caller.ts'
import { calm, useNetwork } from '../network.ts'
import { claimsOf, mayRead, refresh, signInWithToken } from './device-sign-in.ts'

const Made = z.object({ deviceId: z.string(), code: z.string().regex(/^[A-Z]{6}$/), expiresAt: z.number() })
const Joined = z.object({ token: z.string(), venueId: z.string(), kind: z.string() })
const Token = z.object({ token: z.string().regex(/^[a-z]{24}$/) })

describe('kiosks and displays of a venue', function () {
  this.timeout(60_000)
  let network: Network
  let venueId: string
  let lead: string
  let clerk: string

  before(async function () {
    network = await useNetwork()
    await calm(network)
    venueId = `desk-${randomUUID()}`
    const venue = { name: 'A desk', state: 'OPEN', createdAt: Date.now() }
    await network.firestore.doc(venuePath(venueId)).set(withTimestamps(venue))
    lead = await signInAs(network, { role: 'lead', venues: [venueId] })
    clerk = await signInAs(network, { role: 'clerk', venues: [venueId] })
  })

  async function make(more: object = {}): Promise<z.infer<typeof Made>> {
    const device = { venueId, kind: 'kiosk', name: 'At the door', ...more }
    return Made.parse((await call(network, 'createDevice', device, lead)).result)
  }

  async function join(code: string): Promise<z.infer<typeof Joined>> {
    return Joined.parse((await call(network, 'joinDevice', { code })).result)
  }

  async function deviceOf(deviceId: string): Promise<Device> {
    const snapshot = await network.firestore.doc(devicePath(venueId, deviceId)).get()
    return Device.parse(withMillis(snapshot.data()))
  }

  it('join with a code, once, and are that device from then on', async function () {
    const { deviceId, code, expiresAt } = await make()
    expect(expiresAt - Date.now()).to.be.within(9 * 60_000, 10 * 60_000)
    const { token, ...joined } = await join(` ${code.toLowerCase()}`)
    expect(joined).to.deep.equal({ venueId, kind: 'kiosk' })
    expect((await deviceOf(deviceId)).joinedAt).to.be.a('number')

    const { idToken, refreshToken } = await signInWithToken(network, token)
    const claims = { user_id: deviceId, role: 'kiosk', venues: [venueId], device: deviceId }
    expect(claimsOf(idToken)).to.deep.include(claims)
    expect(claimsOf((await refresh(network, refreshToken)) ?? '')).to.deep.include(claims)
    expect(await mayRead(network, venuePath(venueId), idToken)).to.equal(true)
    expect((await call(network, 'joinDevice', { code })).error?.status).to.equal('NOT_FOUND')
  })

  it('can do nothing more from the moment on in which they are revoked', async function () {
    const { deviceId, code } = await make({ kind: 'display' })
    const { idToken, refreshToken } = await signInWithToken(network, (await join(code)).token)
    const later = await make({ kind: 'display', deviceId })
    const revoke = { venueId, deviceId }
    expect((await call(network, 'revokeDevice', revoke, lead)).result).to.deep.equal({ did: true })
    expect((await call(network, 'revokeDevice', revoke, lead)).result).to.deep.equal({ did: false })

    expect(await mayRead(network, venuePath(venueId), idToken)).to.equal(false)
    expect(await mayRead(network, devicePath(venueId, deviceId), idToken)).to.equal(true)
    expect(await refresh(network, refreshToken)).to.equal(null)
    expect((await call(network, 'joinDevice', { code: later.code })).error?.status).to.equal('NOT_FOUND')
    const again = { venueId, kind: 'display', name: 'At the door', deviceId }
    expect((await call(network, 'createDevice', again, lead)).error?.status).to.equal('FAILED_PRECONDITION')
  })

  it('get another code, and then the first one does not work any more', async function () {
    const first = await make()
    const second = await make({ deviceId: first.deviceId })
    expect(second.deviceId).to.equal(first.deviceId)
    expect((await call(network, 'joinDevice', { code: first.code })).error?.status).to.equal('NOT_FOUND')
    await join(second.code)
  })

  it('are made and revoked by whoever runs the venue, and nobody else', async function () {
    const stranger = await signInAs(network, { role: 'lead', venues: ['another-venue'] })
    const kiosk = await signInAs(network, { role: 'kiosk', venues: [venueId] })
    const { deviceId } = await make()
    const calls: [string, object][] = [
      ['createDevice', { kind: 'kiosk', name: 'Mine' }],
      ['revokeDevice', { deviceId }],
      ['createKioskToken', { deviceId }],
    ]
    for (const [name, data] of calls) {
      const asked = { venueId, ...data }
      expect((await call(network, name, asked)).error?.status, name).to.equal('UNAUTHENTICATED')
      for (const who of [stranger, kiosk, clerk])
        expect((await call(network, name, asked, who)).error?.status, name).to.equal('PERMISSION_DENIED')
      const odd = { ...asked, venueId: '..' }
      expect((await call(network, name, odd, lead)).error?.status, name).to.equal('INVALID_ARGUMENT')
    }
    const unknown = { venueId, deviceId: 'nobody' }
    expect((await call(network, 'revokeDevice', unknown, lead)).error?.status).to.equal('NOT_FOUND')
    expect((await deviceOf(deviceId)).revokedAt).to.equal(null)
  })

  it('give machines a token, of which only the newest works', async function () {
    const { deviceId } = await make()
    const tokens = network.firestore.collection(socketTokensPath)
    const asked = { venueId, deviceId }
    const [first, second] = [
      Token.parse((await call(network, 'createKioskToken', asked, lead)).result),
      Token.parse((await call(network, 'createKioskToken', asked, lead)).result),
    ]
    expect(first.token).not.to.equal(second.token)
    const kept = await tokens.where('uid', '==', deviceId).get()
    expect(kept.docs.map((each) => each.get('kind'))).to.deep.equal(['kiosk'])
    expect(JSON.stringify(kept.docs.map((each) => [each.id, each.data()]))).not.to.include(second.token)

    const own = Token.parse((await call(network, 'createStaffToken', { venueId }, clerk)).result)
    expect(own.token).not.to.equal(second.token)
    await call(network, 'revokeDevice', asked, lead)
    expect((await tokens.where('uid', '==', deviceId).get()).empty).to.equal(true)
    expect((await call(network, 'createKioskToken', asked, lead)).error?.status).to.equal('NOT_FOUND')
  })

  // The last one: for a minute nobody joins from here.
  it('cannot be guessed: who tries too often has to wait, and hears the same of every code', async function () {
    const { code } = await make()
    const answers = []
    for (let count = 0; count < 12; count += 1)
      answers.push((await call(network, 'joinDevice', { code: 'BCDFGH' })).error)
    const told = new Set(answers.slice(0, 5).map((error) => JSON.stringify(error)))
    expect(told.size).to.equal(1)
    expect(answers.at(-1)?.status).to.equal('RESOURCE_EXHAUSTED')
    expect((await call(network, 'joinDevice', { code })).error?.status).to.equal('RESOURCE_EXHAUSTED')
  })
})
