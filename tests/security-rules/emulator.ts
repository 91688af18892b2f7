import { startFirestoreEmulator, type FirestoreEmulator } from '../../local/network/firestore-emulator.ts'

let emulator: FirestoreEmulator | undefined

/** Firestore with the repository's rules, started once for all tests that import this file. */
export function theEmulator(): FirestoreEmulator {
  if (!emulator) throw new Error('The emulator runs only while tests run')
  return emulator
}

before('start the Firestore emulator', async function () {
  this.timeout(60_000)
  emulator = await startFirestoreEmulator({ projectId: 'demo-security-rules' })
})

after('stop the Firestore emulator', async function () {
  this.timeout(20_000)
  await emulator?.stop()
})
