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
    TWILIO_API_BASE_URL: Address.default('https://api.twilio.com'),
    TWILIO_ACCOUNT_SID: z
      .string()
      .regex(/^AC[0-9a-f]{32}$/i, 'must look like AC and 32 hexadecimal digits')
      .optional(),
    TWILIO_AUTH_TOKEN: z.string().min(1).optional(),
    PUBLIC_BASE_URL: Address.optional(),
    TASKS_LOCATION: z.string().default('europe-west1'),
    TASKS_OIDC_ISSUER: Address.default('https://accounts.google.com'),
    TASKS_OIDC_AUDIENCE: z.string().min(1).optional(),
    TASKS_SERVICE_ACCOUNT: z.email().optional(),
    CLOUD_TASKS_EMULATOR_HOST: HostAndPort.optional(),
    SECRETS_FILE: z.string().min(1).optional(),
    FILES_FOLDER: z.string().min(1).optional(),
    FILES_BUCKET: z.string().min(1).optional(),
    SEND_TIMEOUT_MS: milliseconds.default(8_000),
    SEND_LEASE_MS: milliseconds.default(30_000),
    WHATSAPP_PAIR_BURST: z.coerce.number().int().min(1).default(45),
    WHATSAPP_PAIR_INTERVAL_MS: z.coerce.number().int().min(1).default(6_000),
    WHATSAPP_MESSAGES_PER_SECOND: z.coerce.number().positive().default(80),
    SWEEP_PATIENCE_MS: milliseconds.default(20_000),
    UNCLEAR_PATIENCE_MS: milliseconds.default(300_000),
    RECONCILE_PATIENCE_MS: milliseconds.default(60_000),
  })
  .refine((env) => env.SEND_LEASE_MS >= 2 * env.SEND_TIMEOUT_MS, {
    path: ['SEND_LEASE_MS'],
    message: 'must be at least twice SEND_TIMEOUT_MS, or a slow send could be taken for a dead one',
  })
  .refine((env) => env.TWILIO_ACCOUNT_SID === undefined || env.PUBLIC_BASE_URL !== undefined, {
    path: ['PUBLIC_BASE_URL'],
    message: 'is needed with TWILIO_ACCOUNT_SID: Twilio posts its receipts there',
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
      /** Null where Twilio is not set up: then everything else works. */
      twilio:
        env.TWILIO_ACCOUNT_SID === undefined || env.PUBLIC_BASE_URL === undefined
          ? null
          : {
              baseUrl: env.TWILIO_API_BASE_URL,
              accountSid: env.TWILIO_ACCOUNT_SID,
              publicBaseUrl: env.PUBLIC_BASE_URL,
              timeoutMs: env.SEND_TIMEOUT_MS,
            },
      /** Secrets that the environment holds itself, by name. */
      knownSecrets: env.TWILIO_AUTH_TOKEN === undefined ? {} : { TWILIO_AUTH_TOKEN: env.TWILIO_AUTH_TOKEN },
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
      /** Where files lie: a folder on a laptop, else the project's own bucket unless another is named. */
      files:
        env.FILES_FOLDER === undefined
          ? { bucket: env.FILES_BUCKET ?? `${env.GCLOUD_PROJECT}.firebasestorage.app` }
          : { folder: env.FILES_FOLDER },
      /** How fast WhatsApp lets us send. */
      pace: {
        pair: { burst: env.WHATSAPP_PAIR_BURST, intervalMs: env.WHATSAPP_PAIR_INTERVAL_MS },
        messagesPerSecond: env.WHATSAPP_MESSAGES_PER_SECOND,
      },
      leaseMs: env.SEND_LEASE_MS,
      sweepPatienceMs: env.SWEEP_PATIENCE_MS,
      unclearPatienceMs: env.UNCLEAR_PATIENCE_MS,
      reconcilePatienceMs: env.RECONCILE_PATIENCE_MS,
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
