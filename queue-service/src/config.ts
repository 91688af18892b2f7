import * as z from 'zod'
import { Address, HostAndPort, readEnvironment } from '@relaydesk/domain/configuration/read-environment.ts'

const milliseconds = z.coerce.number().int().min(100).max(600_000)

/** What the environment may say, all as text. */
const Environment = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
    GCLOUD_PROJECT: z.string().min(1),
    QUEUE_SERVICE_URL: Address,
    WHATSAPP_API_BASE_URL: Address.default('https://graph.facebook.com'),
    WHATSAPP_GRAPH_VERSION: z
      .string()
      .regex(/^v\d+\.\d+$/, 'must look like v25.0')
      .default('v25.0'),
    TASKS_LOCATION: z.string().default('europe-west1'),
    TASKS_OIDC_ISSUER: Address.default('https://accounts.google.com'),
    TASKS_OIDC_AUDIENCE: z.string().min(1).optional(),
    TASKS_SERVICE_ACCOUNT: z.email().optional(),
    CLOUD_TASKS_EMULATOR_HOST: HostAndPort.optional(),
    SECRETS_FILE: z.string().min(1).optional(),
    SEND_TIMEOUT_MS: milliseconds.default(8_000),
    SEND_LEASE_MS: milliseconds.default(30_000),
    SWEEP_PATIENCE_MS: milliseconds.default(20_000),
  })
  .refine((env) => env.SEND_LEASE_MS >= 2 * env.SEND_TIMEOUT_MS, {
    path: ['SEND_LEASE_MS'],
    message: 'must be at least twice SEND_TIMEOUT_MS, or a slow send could be taken for a dead one',
  })
  .transform((env) => {
    const serviceAccountEmail =
      env.TASKS_SERVICE_ACCOUNT ?? `tasks@${env.GCLOUD_PROJECT}.iam.gserviceaccount.com`
    const audience = env.TASKS_OIDC_AUDIENCE ?? env.QUEUE_SERVICE_URL
    return {
      port: env.PORT,
      projectId: env.GCLOUD_PROJECT,
      whatsapp: {
        baseUrl: env.WHATSAPP_API_BASE_URL,
        version: env.WHATSAPP_GRAPH_VERSION,
        timeoutMs: env.SEND_TIMEOUT_MS,
      },
      /** Whose tasks we take. */
      caller: { issuer: env.TASKS_OIDC_ISSUER, audience, email: serviceAccountEmail },
      tasks: {
        projectId: env.GCLOUD_PROJECT,
        location: env.TASKS_LOCATION,
        queueServiceUrl: env.QUEUE_SERVICE_URL,
        serviceAccountEmail,
        audience,
        ...(env.CLOUD_TASKS_EMULATOR_HOST === undefined
          ? {}
          : { emulatorHost: env.CLOUD_TASKS_EMULATOR_HOST }),
      },
      leaseMs: env.SEND_LEASE_MS,
      sweepPatienceMs: env.SWEEP_PATIENCE_MS,
      ...(env.SECRETS_FILE === undefined ? {} : { secretsFile: env.SECRETS_FILE }),
    }
  })

export type Config = z.output<typeof Environment>

/**
 * Reads the configuration from the environment.
 * @throws Error with one message that names every bad value
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  return readEnvironment(Environment, env, 'The configuration of queue-service is not complete.')
}
