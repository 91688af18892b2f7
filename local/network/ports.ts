import { findFreePorts } from './prerequisites/free-ports.ts'
import type { WantedPort } from './prerequisites/check-ports.ts'

/** Where each part of the local network listens on 127.0.0.1. */
export interface Ports {
  hosting: number
  firestore: number
  auth: number
  functions: number
  queueService: number
  cloudTasks: number
  cloudTasksSide: number
  whatsapp: number
  twilio: number
  phones: number
}

/** The documented ports of `npm start`. */
export const documentedPorts: Ports = {
  hosting: 5000,
  firestore: 8080,
  auth: 9099,
  functions: 5001,
  queueService: 8081,
  cloudTasks: 8123,
  cloudTasksSide: 8124,
  whatsapp: 4010,
  twilio: 4020,
  phones: 4000,
}

const names: Record<string, string> = {
  hosting: 'the web client',
  firestore: 'Firestore',
  auth: 'Auth',
  functions: 'Functions',
  queueService: 'queue-service',
  cloudTasks: 'Cloud Tasks',
  cloudTasksSide: 'Cloud Tasks’ tokens',
  whatsapp: 'the WhatsApp simulator',
  twilio: 'the Twilio simulator',
  phones: 'the phones page',
}

/** Ports that nobody uses now, so that several networks can run side by side. */
export async function freePorts(): Promise<Ports> {
  const free = await findFreePorts(Object.keys(names).length)
  const next = (): number => free.pop() ?? 0
  return {
    hosting: next(),
    firestore: next(),
    auth: next(),
    functions: next(),
    queueService: next(),
    cloudTasks: next(),
    cloudTasksSide: next(),
    whatsapp: next(),
    twilio: next(),
    phones: next(),
  }
}

/** Which of the parts are started here that one can do without. */
export type WantedParts = { whatsapp: boolean; twilio: boolean; pages: boolean }

/** The ports that will be listened on, with the name of whoever wants them, for a message when one is busy. */
export function wantedPorts(ports: Ports, parts: WantedParts): WantedPort[] {
  const unused = [
    ...(parts.whatsapp ? [] : ['whatsapp']),
    ...(parts.twilio ? [] : ['twilio']),
    ...(parts.pages ? [] : ['hosting']),
    ...(parts.whatsapp && parts.pages ? [] : ['phones']),
  ]
  return Object.entries(ports)
    .filter(([key]) => !unused.includes(key))
    .map(([key, port]: [string, number]) => ({ port, wantedBy: names[key] ?? key }))
}
