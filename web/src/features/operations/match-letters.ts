import type { ErrorClass } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { DeadLetter } from '../../firestore/dead-letter.ts'
import { joinedUp, plainText } from '../../shared/search/plain-text.ts'

/** Causes as the filter names them: by what they ask of a person. */
export const causeFilters = ['any', 'again', 'template', 'content', 'person', 'unclear'] as const
export type CauseFilter = (typeof causeFilters)[number]

const filterOf: Record<ErrorClass, CauseFilter> = {
  retry: 'again',
  'slow-down': 'again',
  later: 'again',
  channel: 'again',
  'needs-template': 'template',
  message: 'content',
  recipient: 'person',
  unclear: 'unclear',
}

/**
 * The letters of a cause in which every word of the search occurs, in the driver's name, the number's last digits or the
 * enquiry's number. Accents and case do not matter.
 */
export function matchLetters(
  letters: readonly DeadLetter[],
  search: string,
  cause: CauseFilter,
): readonly DeadLetter[] {
  const words = plainText(search).split(/\s+/).filter(Boolean)
  return letters.filter((letter) => {
    if (cause !== 'any' && filterOf[letter.cause.class] !== cause) return false
    const { driver, enquiryNumber = '' } = letter
    const text = `${plainText(driver.name)} ${joinedUp(driver.number)} ${enquiryNumber}`
    return words.every((word) => text.includes(word))
  })
}
