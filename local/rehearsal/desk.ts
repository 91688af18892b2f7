import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { chatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../network/network.ts'
import { projectId } from '../network/network-settings.ts'
import { post, Refused, signIn } from './sign-in.ts'

/** An agent at a desk, who writes as the web client does: through the security rules, with a token of her own. */
export interface Desk {
  uid: string
  /** Writes a message and gives its document's path. @throws when the rules refuse it */
  write(message: NewMessage): Promise<string>
}

interface NewMessage {
  enquiryId: string
  driverMobileNumber: string
  type: 'text' | 'template'
  text: string
}

/** Makes an agent of the lease company and signs her in. */
export async function openDesk(network: Network, leaseId: string, uid: string): Promise<Desk> {
  const { ports } = network
  const idToken = await signIn(network, uid, { role: 'agent', leases: [leaseId] })
  const database = `projects/${projectId}/databases/(default)`
  return {
    uid,
    async write({ enquiryId, driverMobileNumber, type, text }) {
      const path = chatMessagePath({ leaseId, enquiryId, messageDocId: randomUUID() })
      const fields = {
        message: { stringValue: text },
        type: { stringValue: type },
        source: { stringValue: 'CUSTOMER' },
        createdBy: { stringValue: uid },
        driverMobileNumber: { stringValue: driverMobileNumber },
        status: { stringValue: 'PENDING' },
        ...(type === 'template' ? templateFields : {}),
      }
      const write = {
        update: { name: `${database}/documents/${path}`, fields },
        updateTransforms: [{ fieldPath: 'createdAt', setToServerValue: 'REQUEST_TIME' }],
        currentDocument: { exists: false },
      }
      const commit = `http://127.0.0.1:${ports.firestore}/v1/${database}/documents:commit`
      await patiently(() => post(commit, { writes: [write] }, idToken))
      return path
    },
  }
}

const alreadyExists = 409

/**
 * Writes as somebody does who presses Send again when it did not work: a Firestore emulator that is short of breath gives
 * up on a rule now and then. The document's id stays, so that nothing is written twice.
 */
async function patiently(write: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return void (await write())
    } catch (error) {
      if (error instanceof Refused && error.status === alreadyExists) return
      if (tries === 15) throw error
      await delay(Math.min(tries * 500, 5_000))
    }
  }
}

const templateFields = {
  templateType: { stringValue: 'REMINDER' },
  payload: { mapValue: { fields: { driverName: { stringValue: 'Ada' } } } },
}
