import * as z from 'zod'
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
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new NetworkError(
      'bad-configuration',
      `Relaydesk cannot start with these settings. ${problems.join('; ')}`,
    )
  }
  const { WHATSAPP_API_BASE_URL: whatsappBaseUrl, WHATSAPP_GRAPH_VERSION: version } = parsed.data
  return {
    ...(whatsappBaseUrl === undefined ? {} : { whatsappBaseUrl }),
    ...(version === undefined ? {} : { queueServiceEnv: { WHATSAPP_GRAPH_VERSION: version } }),
  }
}
