import { expect } from 'chai'
import { keepJoinedDevice, readJoinedDevice, type JoinedDevice } from './joined-device.ts'

describe('the device that a browser is', () => {
  const device: JoinedDevice = { kind: 'display', venueId: 'hall', deviceId: 'd1', isRevoked: true }

  it('is read as it was kept', () => {
    let kept = ''
    keepJoinedDevice({ setItem: (_, value) => (kept = value) }, device)
    expect(readFrom(kept)).to.deep.equal(device)
  })

  it('is none where nothing, or nonsense, was kept', () => {
    for (const kept of [
      null,
      '',
      '{',
      '7',
      '{"kind":"car","venueId":"hall","deviceId":"d1"}',
      '{"kind":"kiosk"}',
    ])
      expect(readFrom(kept), String(kept)).to.equal(null)
  })

  it('is none where the storage is closed', () => {
    expect(readJoinedDevice(closed)).to.equal(null)
    expect(readJoinedDevice(() => ({ getItem: closed }))).to.equal(null)
  })
})

function readFrom(kept: string | null): JoinedDevice | null {
  return readJoinedDevice(() => ({ getItem: () => kept }))
}

function closed(): never {
  throw new Error('SecurityError')
}
