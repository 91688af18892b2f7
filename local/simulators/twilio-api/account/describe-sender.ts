import type { PhoneNumberLabel } from '../../shared/phone/phone-message.ts'
import type { Account } from './account.ts'
import { bareAddress } from './twilio-address.ts'

/** One of our addresses as a phone names it: its id is the address itself. */
export function describeSender(account: Account, address: string): PhoneNumberLabel {
  const name = account.senders.find((sender) => sender.address === address)?.name ?? bareAddress(address)
  return { phoneNumberId: address, displayPhoneNumber: bareAddress(address), name }
}
