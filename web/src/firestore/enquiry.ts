import { enquiriesPath, enquiryPath } from '@relaydesk/domain/documents/paths.ts'
import {
  collection,
  doc,
  type DocumentData,
  type DocumentReference,
  type Firestore,
  type Query,
  type QueryDocumentSnapshot,
} from 'firebase/firestore'
import { mapOf, numberOf, optionalTextOf, textOf, timeOf } from './read-field.ts'

/** One enquiry as the desk shows it. Times are epoch ms, the phone number is E.164. */
export interface Enquiry {
  id: string
  /** The number people say to each other; absent in old enquiries. */
  number?: string
  title: string
  accountId: string
  serviceUnitId: string
  /** Without a phone number (`mobileNumber` '') WhatsApp knows the driver by `whatsappUserId`. */
  driver: { name: string; mobileNumber: string; language?: string; whatsappUserId?: string }
  vehicle: { make: string; model: string; plate: string }
  workshop?: { name: string; city: string }
  ownerUid: string | null
  ownerName?: string
  state: 'OPEN' | 'COMPLETED'
  unReadWhatsappMessageCount: number
  lastDriverMessageAt?: number
  lastActivityAt: number
  lastMessage?: LastMessage
  offRoadSince?: number
  createdAt: number
  completedAt?: number
  /** Opened by itself for a driver nobody knew: a lead gives it its place. */
  isUnplaced?: boolean
  /** The enquiry that this one was merged into. */
  placedIn?: string
  /** The driver's earlier enquiry, when this one opened by itself after it. */
  previousEnquiryId?: string
}

/** The newest word of an enquiry, as its row shows it. */
export interface LastMessage {
  messageId: string
  text: string
  type: string
  source: string
  status: string
  createdAt: number
}

export function enquiries(db: Firestore, leaseId: string): Query {
  return collection(db, enquiriesPath(leaseId))
}

export function enquiryReference(db: Firestore, leaseId: string, enquiryId: string): DocumentReference {
  return doc(db, enquiryPath(leaseId, enquiryId))
}

/** Reads an enquiry as stored; what is missing or of another shape is read as absent. */
export function readEnquiry(snapshot: QueryDocumentSnapshot): Enquiry {
  const data = snapshot.data({ serverTimestamps: 'estimate' })
  const driver = mapOf(data, 'driver')
  const vehicle = mapOf(data, 'vehicle')
  const createdAt = timeOf(data, 'createdAt') ?? 0
  return {
    id: snapshot.id,
    number: numberAsText(data),
    title: textOf(data, 'title'),
    accountId: textOf(data, 'accountId'),
    serviceUnitId: textOf(data, 'serviceUnitId'),
    driver: {
      name: textOf(driver, 'name'),
      mobileNumber: textOf(driver, 'mobileNumber'),
      language: optionalTextOf(driver, 'language'),
      whatsappUserId: optionalTextOf(driver, 'whatsappUserId'),
    },
    vehicle: {
      make: textOf(vehicle, 'make'),
      model: textOf(vehicle, 'model'),
      plate: textOf(vehicle, 'plate'),
    },
    workshop: readWorkshop(data),
    ownerUid: optionalTextOf(data, 'ownerUid') ?? null,
    ownerName: optionalTextOf(data, 'ownerName'),
    state: data['state'] === 'COMPLETED' ? 'COMPLETED' : 'OPEN',
    unReadWhatsappMessageCount: numberOf(data, 'unReadWhatsappMessageCount'),
    lastDriverMessageAt: timeOf(data, 'lastDriverMessageAt'),
    lastActivityAt: timeOf(data, 'lastActivityAt') ?? createdAt,
    lastMessage: readLastMessage(data),
    offRoadSince: timeOf(data, 'offRoadSince'),
    createdAt,
    completedAt: timeOf(data, 'completedAt'),
    isUnplaced: data['isUnplaced'] === true,
    placedIn: optionalTextOf(data, 'placedIn'),
    previousEnquiryId: optionalTextOf(data, 'previousEnquiryId'),
  }
}

function numberAsText(data: DocumentData): string | undefined {
  const value: unknown = data['number']
  return typeof value === 'number' ? String(value) : optionalTextOf(data, 'number')
}

function readWorkshop(data: DocumentData): Enquiry['workshop'] {
  const workshop = mapOf(data, 'workshop')
  const name = textOf(workshop, 'name')
  return name === '' ? undefined : { name, city: textOf(workshop, 'city') }
}

function readLastMessage(data: DocumentData): LastMessage | undefined {
  const message = mapOf(data, 'lastMessage')
  const createdAt = timeOf(message, 'createdAt')
  if (createdAt === undefined) return undefined
  return {
    messageId: textOf(message, 'messageId'),
    text: textOf(message, 'text'),
    type: textOf(message, 'type'),
    source: textOf(message, 'source'),
    status: textOf(message, 'status'),
    createdAt,
  }
}
