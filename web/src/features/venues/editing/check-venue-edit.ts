import type { VenueEdit, VenueProblem } from './venue-edit.ts'

/** What is wrong with a change; null when it can be saved. */
export function checkVenueEdit(edit: VenueEdit): VenueProblem | null {
  switch (edit.field) {
    case 'tableCount':
      return isBetween(edit.value, 1, 100) ? null : 'tableCountOutOfRange'
    case 'firstNumber':
      return isBetween(edit.value, 0, 9_000) ? null : 'firstNumberOutOfRange'
    case 'graceSeconds':
      return isBetween(edit.value, 30, 3_600) ? null : 'graceOutOfRange'
    case 'noShowAfterSeconds':
      return isBetween(edit.value, 0, 3_600) ? null : 'noShowOutOfRange'
    case 'sender':
      return /^(?:(?:whatsapp:)?\+[1-9]\d{5,14})?$/.test(edit.value) ? null : 'badSender'
    case 'emailEndings':
      if (edit.value.length > 6) return 'tooManyEndings'
      return edit.value.every(isEnding) ? null : 'badEnding'
    case 'openingHours':
      return edit.value.every(({ from, to }) => isTime(from) && isTime(to)) && edit.value.length <= 28
        ? null
        : 'badHours'
    case 'language':
    case 'timeZone':
      return null
  }
}

function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)
}

function isEnding(text: string): boolean {
  return text.length <= 80 && /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(text)
}
