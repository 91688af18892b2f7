import * as z from 'zod'

/** Where webhooks are posted, and the app secret that signs them. */
export const WebhookAddress = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  appSecret: z.string().min(1),
})
export type WebhookAddress = z.infer<typeof WebhookAddress>
