import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { findFirestoreEmulator, type FirestoreEmulatorSearch } from './find-firestore-emulator.ts'

describe('finding the Firestore emulator', () => {
  let folder: string
  let search: FirestoreEmulatorSearch

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'emulator-'))
    search = {
      env: {},
      sdkFolders: [path.join(folder, 'sdk')],
      downloads: path.join(folder, 'downloads'),
      launchers: path.join(folder, 'launchers'),
    }
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  function put(...segments: string[]): string {
    const file = path.join(folder, ...segments)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, '')
    return file
  }

  it('writes a launcher for the jar of the Google Cloud SDK', () => {
    const jar = put('sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar')
    const launcher = findFirestoreEmulator(search)
    expect(launcher).to.equal(path.join(folder, 'launchers', 'cloud-firestore-emulator.jar'))
    const manifest = readFileSync(String(launcher), 'latin1').replaceAll('\r\n ', '')
    expect(manifest).to.contain(`Class-Path: file:${jar}`)
  })

  it('prefers the newest of what firebase-tools has downloaded', () => {
    put('sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar')
    put('downloads/cloud-firestore-emulator-v1.9.0.jar')
    const newest = put('downloads/cloud-firestore-emulator-v1.22.0.jar')
    expect(findFirestoreEmulator(search)).to.equal(newest)
  })

  it('uses the one it is told to use', () => {
    put('downloads/cloud-firestore-emulator-v1.22.0.jar')
    search.env = { FIRESTORE_EMULATOR_BINARY_PATH: '/opt/emulator.jar' }
    expect(findFirestoreEmulator(search)).to.equal('/opt/emulator.jar')
  })

  it('gives nothing where there is nothing', () => {
    expect(findFirestoreEmulator(search)).to.equal(undefined)
  })
})
