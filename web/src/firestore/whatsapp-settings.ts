import { whatsappSettingsPath } from '@relaydesk/domain/documents/paths.ts'
import type { WhatsappTemplate } from '@relaydesk/domain/chat/whatsapp-configuration.ts'
import {
  doc,
  type DocumentData,
  type DocumentReference,
  type Firestore,
  type QueryDocumentSnapshot,
} from 'firebase/firestore'
import { mapOf, optionalTextOf, textOf } from './read-field.ts'

/** What the desk knows of a lease company's WhatsApp: its own number, and the approved templates by their type. */
export interface WhatsappSettings {
  displayPhoneNumber?: string
  templates: Readonly<Record<string, WhatsappTemplate>>
}

export function whatsappSettingsReference(db: Firestore, leaseId: string): DocumentReference {
  return doc(db, whatsappSettingsPath(leaseId))
}

/** Reads the settings; a template that is not complete is left out, since WhatsApp would refuse it. */
export function readWhatsappSettings(snapshot: QueryDocumentSnapshot): WhatsappSettings {
  const data = snapshot.data()
  const found = mapOf(data, 'templates')
  const templates: Record<string, WhatsappTemplate> = {}
  for (const type of Object.keys(found)) {
    const template = readTemplate(mapOf(found, type))
    if (template !== null) templates[type] = template
  }
  const displayPhoneNumber = optionalTextOf(data, 'displayPhoneNumber')
  return { templates, ...(displayPhoneNumber !== undefined && { displayPhoneNumber }) }
}

function readTemplate(data: DocumentData): WhatsappTemplate | null {
  const [name, language, body] = [textOf(data, 'name'), textOf(data, 'language'), textOf(data, 'body')]
  if (name === '' || language === '' || body === '') return null
  const parameters: unknown = data['parameters']
  const title = optionalTextOf(data, 'title')
  return {
    name,
    language,
    body,
    parameters: Array.isArray(parameters)
      ? parameters.filter((parameter) => typeof parameter === 'string')
      : [],
    ...(title !== undefined && { title }),
  }
}
