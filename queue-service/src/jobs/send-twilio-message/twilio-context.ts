import type { Twilio } from '@relaydesk/providers/twilio/index.ts'
import type { OptOuts } from '@relaydesk/store/opt-outs.ts'
import type { ConversationHandOver } from '@relaydesk/task-queue/hand-over-conversation-message.ts'
import type { AccessTokens } from '../../secrets/access-tokens.ts'
import type { DeliveryContext } from '../delivery/road.ts'

/** What sending through Twilio needs. */
export interface TwilioContext extends DeliveryContext, ConversationHandOver {
  /** Null where Twilio is not set up. */
  twilio: Twilio | null
  tokens: AccessTokens
  optOuts: OptOuts
  /** How often Twilio's queue delivers a task in all. */
  maxTwilioAttempts: number
}

/** The secret that holds the auth token of our Twilio account. */
export const twilioTokenSecret = 'TWILIO_AUTH_TOKEN'

/** While tokens are being exchanged the secret holds the old one and the new one, `old,new`; Twilio takes both from callers. */
export function newestToken(secret: string): string {
  return secret.split(',').at(-1)?.trim() ?? secret
}
