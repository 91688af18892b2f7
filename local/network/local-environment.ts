import * as z from 'zod'
import { readEnvironment } from '@relaydesk/domain/configuration/read-environment.ts'
import { NetworkError } from './network-error.ts'
import type { NetworkOptions } from './network-options.ts'

const Environment = z.object({
  WHATSAPP_API_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  WHATSAPP_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, 'must look like v25.0')
    .optional(),
})

/**
 * What the environment of `npm start` asks for: another WhatsApp, another version of its API.
 * @throws NetworkError `bad-configuration` that names every bad value
 */
export function readLocalEnvironment(env: Record<string, string | undefined>): Partial<NetworkOptions> {
  const { WHATSAPP_API_BASE_URL: whatsappBaseUrl, WHATSAPP_GRAPH_VERSION: version } = read(env)
  return {
    ...(whatsappBaseUrl === undefined ? {} : { whatsappBaseUrl }),
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
