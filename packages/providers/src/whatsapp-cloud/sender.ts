/** Who we are to WhatsApp. */
export interface WhatsappSender {
  phoneNumberId: string
  /** The lease company's own access token. */
  token: string
}
