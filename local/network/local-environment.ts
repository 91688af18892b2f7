import * as z from 'zod'
import { readEnvironment } from '@relaydesk/domain/configuration/read-environment.ts'
import { NetworkError } from './network-error.ts'
import type { NetworkOptions } from './network-options.ts'
import { demoTwilioCredentials } from './twilio-settings.ts'
import { demoWebhookSecrets } from './webhook-secrets.ts'

const Environment = z.object({
  WHATSAPP_API_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  WHATSAPP_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, 'must look like v25.0')
    .optional(),
  WHATSAPP_APP_SECRET: z.string().default(demoWebhookSecrets.WHATSAPP_APP_SECRET),
  WHATSAPP_VERIFY_TOKEN: z.string().default(demoWebhookSecrets.WHATSAPP_VERIFY_TOKEN),
  TWILIO_API_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/, 'must be AC and 32 hexadecimal digits')
    .default(demoTwilioCredentials.TWILIO_ACCOUNT_SID),
  TWILIO_AUTH_TOKEN: z.string().default(demoTwilioCredentials.TWILIO_AUTH_TOKEN),
  PUBLIC_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
})

/**
 * What the environment of `npm start` asks for: another WhatsApp or Twilio, another version of an API, other
 * secrets, the address by which providers reach this machine.
 * @throws NetworkError `bad-configuration` that names every bad value
 */
export function readLocalEnvironment(env: Record<string, string | undefined>): Partial<NetworkOptions> {
  const {
    WHATSAPP_API_BASE_URL: whatsappBaseUrl,
    WHATSAPP_GRAPH_VERSION: version,
    TWILIO_API_BASE_URL: twilioBaseUrl,
    TWILIO_ACCOUNT_SID,
    TWILIO_AUTH_TOKEN,
    PUBLIC_BASE_URL: publicBaseUrl,
    ...webhookSecrets
  } = read(env)
  return {
    ...(whatsappBaseUrl === undefined ? {} : { whatsappBaseUrl }),
    webhookSecrets,
    ...(twilioBaseUrl === undefined ? {} : { twilioBaseUrl }),
    twilioCredentials: { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN },
    ...(publicBaseUrl === undefined ? {} : { publicBaseUrl }),
    ...(version === undefined ? {} : { queueServiceEnv: { WHATSAPP_GRAPH_VERSION: version } }),
  }
}

function read(env: Record<string, string | undefined>): z.output<typeof Environment> {
  try {
    return readEnvironment(Environment, env, 'Relaydesk cannot start with these settings.')
  } catch (error) {
    throw new NetworkError('bad-configuration', error instanceof Error ? error.message : String(error))
  }
}
