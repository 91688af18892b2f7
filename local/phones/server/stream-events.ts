import type { ThreadEntry } from '../../simulators/shared/phone/phone-message.ts'
import type { WebhookFaults } from '../../simulators/shared/webhook-faults.ts'
import type { Person } from '../../simulators/whatsapp-cloud-api/people/person.ts'
import type { Typing } from '../../simulators/whatsapp-cloud-api/phone/typing.ts'
import type { Switches } from '../../simulators/whatsapp-cloud-api/switches/describe-switches.ts'
import type { Phone } from './phone.ts'

export type PhonesNumber = { phoneNumberId: string; displayPhoneNumber: string; name: string }

/** The switches of a simulator that the page shows. */
export type PhonesSwitches = Pick<Switches, 'behaviour' | 'exceptions' | 'faults' | 'outage' | 'window'> & {
  webhookFaults: Omit<WebhookFaults, 'batch'>
}

/** What a stream sends, one JSON per event name: `GET /api/stream` of the drivers' phones, `GET /api/guests` of the guests'. */
export type StreamEvents = {
  /** First on every connection. `run` changes when the server starts anew: what the page holds is then void. */
  hello: {
    run: string
    phones: Phone[]
    numbers: PhonesNumber[]
    /** What the whole of the provider's faults are filed under, where they are not of one number. */
    account?: string
    /** Of the drivers' stream: whether there is one of guests. */
    hasGuests?: boolean
    errorCodes: ReadonlyArray<{ code: number; title: string }>
  }
  /** Entries that are new or changed since the `after` of the connection, in the order in which they were written. */
  entries: ThreadEntry[]
  switches: PhonesSwitches
  /** Everybody whom the simulator has met. */
  people: Person[]
  typing: Typing[]
}
