import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'

/** The reason alone: stored sentences may begin with the words of the heading and end with the code, which stands apart. */
export function reasonOf({ text, code }: DeliveryError): string {
  const reason = text.replace(/^Not sent:\s*/u, '')
  const end = `(${code})`
  return reason.endsWith(end) ? reason.slice(0, -end.length).trimEnd() : reason
}

/** The same where it begins a sentence. */
export function asSentence(reason: string): string {
  return reason.charAt(0).toLocaleUpperCase() + reason.slice(1)
}
