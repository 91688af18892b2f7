import type { ActiveFault } from '../../simulators/whatsapp-cloud-api/faults/fault-switches.ts'
import type { PhoneMessage } from '../../simulators/whatsapp-cloud-api/phone/phone-content.ts'
import type { Phone } from './phone.ts'

export type PhonesNumber = { phoneNumberId: string; displayPhoneNumber: string; name: string }

/** What `GET /api/stream` sends, one JSON per event name. */
export type StreamEvents = {
  /** First on every connection. `run` changes when the server starts anew: what the page holds is then void. */
  hello: {
    run: string
    phones: Phone[]
    numbers: PhonesNumber[]
    errorCodes: ReadonlyArray<{ code: number; title: string }>
    faults: ActiveFault[]
  }
  /** Messages in order of arrival; none that came before the `after` of the connection. */
  messages: PhoneMessage[]
  faults: ActiveFault[]
}
