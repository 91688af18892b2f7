import type { ThreadEntry } from '../../simulators/shared/phone/phone-message.ts'
import { knownErrorCodes } from '../../simulators/twilio-api/errors/error-codes.ts'
import type { TwilioSimulator } from '../../simulators/twilio-api/start-twilio-simulator.ts'
import { addressOfGuest, guestKey, numberOf } from './guest-key.ts'
import type { Phone } from './phone.ts'
import type { StreamSource } from './stream-source.ts'

/** The phones that Twilio reaches, by SMS and by WhatsApp. */
export function guestsSource(
  run: string,
  phones: readonly Phone[],
  simulator: TwilioSimulator,
): StreamSource {
  for (const { name, number } of phones) simulator.introduce({ address: addressOfGuest(number), name })
  return {
    hello: () => ({
      run,
      phones: [...phones],
      numbers: simulator.account.senders.map(({ address, name }) => ({
        phoneNumberId: address,
        displayPhoneNumber: numberOf(address),
        name,
      })),
      account: simulator.account.accountSid,
      errorCodes: knownErrorCodes(),
    }),
    entriesSince: (rev) => simulator.entriesSince(rev).map(withKey),
    onEntry: (listener) => simulator.onEntry((entry) => listener(withKey(entry))),
    switches: () => {
      const { exceptions, ...switches } = simulator.switches()
      const keyed = exceptions.map(({ person, behaviour }) => ({ person: guestKey(person), behaviour }))
      return { ...switches, exceptions: keyed }
    },
    people: () =>
      simulator.people().map(({ address, name }) => {
        const userId = guestKey(address)
        return { userId, name: name ?? userId }
      }),
    typing: () => [],
    onChange: simulator.onSwitchesChanged,
  }
}

/** A guest may have the same number twice: by SMS and by WhatsApp. */
function withKey(entry: ThreadEntry): ThreadEntry {
  return entry.kind === 'arrived'
    ? { ...entry, to: guestKey(entry.to) }
    : { ...entry, by: guestKey(entry.by) }
}
