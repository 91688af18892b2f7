import type { LeaseWhatsappDetails } from '@relaydesk/domain/chat/whatsapp-configuration.ts'
import type { DeliveryError } from '@relaydesk/domain/delivery/delivery-error.ts'
import type { WhatsappSender } from '@relaydesk/providers/whatsapp-cloud/sender.ts'
import type { AccessTokens } from '../../secrets/access-tokens.ts'
import { withToken, type Refused } from '../../secrets/with-token.ts'

/** Calls WhatsApp once, as a lease company: with its number and its access token. */
export function asSender<Outcome extends { kind: string }>(
  { tokens }: { tokens: AccessTokens },
  { phoneNumberId, tokenSecret }: LeaseWhatsappDetails,
  call: (sender: WhatsappSender) => Promise<Outcome | Refused>,
): Promise<Outcome | Refused> {
  return withToken(tokens, tokenSecret, noToken, (token) => call({ phoneNumberId, token }))
}

const noToken: DeliveryError = {
  code: 'NO_ACCESS_TOKEN',
  class: 'channel',
  text: 'Not sent: the access token of this lease company’s WhatsApp number is missing. Ask your administrator.',
}
