/** Who we are to Twilio in one conversation. */
export interface TwilioSender {
  /** A number or an address as Twilio writes it (`whatsapp:+E164`, `messenger:<page id>`). */
  from: string
  /** The Messaging Service that `from` belongs to. */
  messagingServiceSid?: string
  /** The account's auth token; `old,new` while it is being changed. */
  token: string
}
