import { whatsappSettingsPath } from '@relaydesk/domain/documents/paths.ts'
import type { WhatsappTemplate } from '@relaydesk/domain/chat/whatsapp-configuration.ts'
import { doc, type DocumentData, type QueryDocumentSnapshot } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { mapOf, optionalTextOf, textOf } from './read-field.ts'
import { useDocument } from './use-document.ts'

/** What the desk knows of a lease company's WhatsApp: its own number, and the approved templates by their type. */
export interface WhatsappSettings {
  displayPhoneNumber?: string
  templates: Readonly<Record<string, WhatsappTemplate>>
  /** The type of the template that the desk sends by itself before the first word to a driver. */
  openingTemplate?: string
}

const none: WhatsappSettings = { templates: {} }

/** The WhatsApp settings of a lease company, live; without templates until they are known. */
export function useWhatsappSettings(leaseId: string): WhatsappSettings {
  const { db } = useFirebase()
  const reference = useMemo(() => doc(db, whatsappSettingsPath(leaseId)), [db, leaseId])
  return useDocument(reference, readWhatsappSettings).item ?? none
}

/** Reads the settings; a template that is not complete is left out, since WhatsApp would refuse it. */
function readWhatsappSettings(snapshot: QueryDocumentSnapshot): WhatsappSettings {
  const data = snapshot.data()
  const found = mapOf(data, 'templates')
  const templates: Record<string, WhatsappTemplate> = {}
  for (const type of Object.keys(found)) {
    const template = readTemplate(mapOf(found, type))
    if (template !== null) templates[type] = template
  }
  const displayPhoneNumber = optionalTextOf(data, 'displayPhoneNumber')
  const openingTemplate = optionalTextOf(mapOf(data, 'automatedMessages'), 'opening')
  return {
    templates,
    ...(displayPhoneNumber !== undefined && { displayPhoneNumber }),
    ...(openingTemplate !== undefined && { openingTemplate }),
  }
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
