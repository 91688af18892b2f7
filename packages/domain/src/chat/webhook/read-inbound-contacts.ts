import type { InboundContact, InboundContent } from './inbound-content.ts'
import { fieldsOf, isObject, listOf, present, textOf } from './read-json.ts'

/** More contact cards than anybody sends, and few enough for one document. */
const most = 50

/** Contact cards; null when there is not one. */
export function readInboundContacts(cards: unknown): InboundContent | null {
  const contacts = listOf(cards).filter(isObject).slice(0, most).map(readContact)
  if (contacts.length === 0) return null
  const names = contacts.map(({ name }) => name).filter((name) => name !== '')
  return { type: 'contacts', message: names.join(', '), payload: { contacts } }
}

function readContact({
  name: rawName,
  org,
  phones: rawPhones,
  emails: rawEmails,
}: Record<string, unknown>): InboundContact {
  const { formatted_name, first_name, last_name } = fieldsOf(rawName)
  const phones = valuesOf(rawPhones, ['phone', 'wa_id'])
  const emails = valuesOf(rawEmails, ['email'])
  const parts = [first_name, last_name].map((part) => textOf(part, 200)).filter((part) => part !== '')
  const name = textOf(formatted_name, 200) || parts.join(' ') || phones[0] || emails[0] || ''
  return { name, ...present({ organization: textOf(fieldsOf(org)['company'], 200) }), phones, emails }
}

function valuesOf(list: unknown, names: string[]): string[] {
  return listOf(list)
    .slice(0, 20)
    .map((item) => names.map((name) => textOf(fieldsOf(item)[name], 200)).find((text) => text !== '') ?? '')
    .filter((text) => text !== '')
}
