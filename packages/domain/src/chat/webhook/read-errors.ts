import type { WhatsappError } from '../classify-whatsapp-error.ts'
import { fieldsOf, listOf, numberOf, present, textOf } from './read-json.ts'

/** WhatsApp's error objects as they stand in webhooks; one without a code is left out. */
export function readErrors(errors: unknown): WhatsappError[] {
  return listOf(errors).flatMap((error) => {
    const { code: rawCode, error_data, message, title } = fieldsOf(error)
    const code = numberOf(rawCode)
    if (code === undefined) return []
    return [{ code, ...present({ details: textOf(fieldsOf(error_data)['details'] ?? message ?? title) }) }]
  })
}
