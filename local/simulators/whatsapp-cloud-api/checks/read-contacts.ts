import type { PhoneContent } from '../../shared/phone/phone-content.ts'
import { optionalString, readObject, requireArray, requireObject, requireString } from './read-params.ts'
import type { Params } from './read-params.ts'

const CONTACT = ['addresses', 'birthday', 'emails', 'name', 'org', 'phones', 'urls']
const NAME = ['formatted_name', 'first_name', 'last_name', 'middle_name', 'suffix', 'prefix']

/** `contacts: [{name: {formatted_name, ...}, phones?: [{phone, wa_id?, type?}], ...}]` */
export function readContacts(message: Params): PhoneContent {
  const contacts = requireArray(message, 'contacts', '').map((value, index) => {
    const path = `contacts[${index}]`
    const contact = readObject(value, path, CONTACT)
    const name = requireObject(contact, 'name', path, NAME)
    return {
      name: requireString(name, 'formatted_name', `${path}.name`, 1024),
      phones: readPhones(contact, path),
    }
  })
  return { type: 'contacts', contacts }
}

function readPhones(contact: Params, path: string): string[] {
  if (contact['phones'] === undefined) return []
  return requireArray(contact, 'phones', path).flatMap((value, index) => {
    const phone = readObject(value, `${path}.phones[${index}]`, ['phone', 'wa_id', 'type'])
    return optionalString(phone, 'phone', `${path}.phones[${index}]`, 64) ?? []
  })
}
