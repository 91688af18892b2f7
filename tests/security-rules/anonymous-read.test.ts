import { expect } from 'chai'
import { theEmulator } from './emulator.ts'

/** With the array form of `firestore` in firebase.json the emulator would load no rules and answer 404 or 200 here. */
describe('without any sign-in', () => {
  for (const database of ['(default)', 'ancillary']) {
    it(`a read of the database ${database} is answered 403`, async () => {
      const { firestoreHost, projectId } = theEmulator()
      const documents = `http://${firestoreHost}/v1/projects/${projectId}/databases/${database}/documents`
      const response = await fetch(`${documents}/leasecompany/lease-a`)
      expect(response.status).to.equal(403)
    })
  }
})
