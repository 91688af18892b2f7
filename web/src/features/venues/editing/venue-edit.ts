import type { Venue } from '@relaydesk/domain/tickets/venue.ts'

/** What those who run a venue write themselves; the rest belongs to the servers. */
type EditedField =
  | 'openingHours'
  | 'tableCount'
  | 'firstNumber'
  | 'sender'
  | 'emailEndings'
  | 'graceSeconds'
  | 'noShowAfterSeconds'
  | 'language'
  | 'timeZone'

/** One field that somebody changed, with the value that it replaced. */
export type VenueEdit = {
  [F in EditedField]: { field: F; value: Venue[F]; was: Venue[F] }
}[EditedField]

/** Why a change is not saved as it stands; a key of the texts. */
export type VenueProblem =
  | 'tableCountOutOfRange'
  | 'firstNumberOutOfRange'
  | 'graceOutOfRange'
  | 'noShowOutOfRange'
  | 'badSender'
  | 'badEnding'
  | 'tooManyEndings'
  | 'badHours'
