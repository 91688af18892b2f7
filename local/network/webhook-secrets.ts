/** What WhatsApp signs with and what its handshake asks for, on a laptop; the environment of `npm start` wins. */
export const demoWebhookSecrets = {
  WHATSAPP_APP_SECRET: 'demo-app-secret',
  WHATSAPP_VERIFY_TOKEN: 'demo-verify-token',
}
export type WebhookSecrets = typeof demoWebhookSecrets
