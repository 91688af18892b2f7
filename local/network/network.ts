import type { Auth } from 'firebase-admin/auth'
import type { Firestore } from 'firebase-admin/firestore'
import type { CloudTasksEmulator } from '../simulators/cloud-tasks/emulator.ts'
import type { TwilioSimulator } from '../simulators/twilio-api/start-twilio-simulator.ts'
import type { WhatsappSimulator } from '../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import type { Ports } from './ports.ts'
import type { QueueServiceProcess } from './queue-service-process.ts'

/** A running local network: every part of Relaydesk, and stand-ins for every part of the cloud that it uses. */
export interface Network {
  ports: Ports
  /** `http://127.0.0.1:port` of what people open. */
  urls: { web: string; phones: string }
  /** Admin access, past the rules. */
  firestore: Firestore
  ancillary: Firestore
  auth: Auth
  cloudTasks: CloudTasksEmulator
  queueService: QueueServiceProcess
  /** Undefined when another WhatsApp is used. */
  whatsapp: WhatsappSimulator | undefined
  /** Undefined when another Twilio is used. */
  twilio: TwilioSimulator | undefined
  /** The file with the demo tokens, which queue-service reads. */
  secretsFile: string
  /** Where the files of enquiries lie. */
  filesFolder: string
  /** Writes past messages in `work` without anything being sent: no trigger runs meanwhile, anywhere in this network. */
  withoutTriggers<T>(work: () => Promise<T>): Promise<T>
  /** Runs the sweeper once; gives its HTTP status. */
  sweep(): Promise<number>
  /** Waits until nothing is queued or running, and no webhook on its way; throws after `timeoutMs` (a minute unless told otherwise). */
  drain(timeoutMs?: number): Promise<void>
  /** Ends everything that was started. */
  stop(): Promise<void>
}
