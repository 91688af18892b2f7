import { knownErrorCodes } from '../../simulators/whatsapp-cloud-api/errors/error-codes.ts'
import type { WhatsappSimulator } from '../../simulators/whatsapp-cloud-api/start-whatsapp-simulator.ts'
import type { Phone } from './phone.ts'
import type { StreamSource } from './stream-source.ts'

/** The phones that WhatsApp's Cloud API reaches; `hasGuests` says whether there are others beside them. */
export function driversSource(
  run: string,
  phones: readonly Phone[],
  simulator: WhatsappSimulator,
  hasGuests: boolean,
): StreamSource {
  for (const { name, number } of phones) simulator.introduce({ phone: number, name })
  return {
    hello: () => ({
      run,
      phones: [...phones],
      numbers: simulator.numbers.map(({ phoneNumberId, displayPhoneNumber, name }) => ({
        phoneNumberId,
        displayPhoneNumber,
        name,
      })),
      hasGuests,
      errorCodes: knownErrorCodes(),
    }),
    entriesSince: simulator.entriesSince,
    onEntry: simulator.onEntry,
    switches: simulator.switches,
    people: simulator.people,
    typing: simulator.typing,
    onChange: (listener) => {
      const stops = [simulator.onSwitchesChanged(listener), simulator.onTyping(listener)]
      return () => stops.forEach((stop) => stop())
    },
  }
}
