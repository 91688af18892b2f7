import * as z from 'zod'
import { Address, HostAndPort, readEnvironment } from '@relaydesk/domain/configuration/read-environment.ts'

/** What the environment may say, all as text. */
const Environment = z
  .object({
    GCLOUD_PROJECT: z.string().min(1),
    QUEUE_SERVICE_URL: Address,
    TASKS_LOCATION: z.string().default('europe-west1'),
    TASKS_SERVICE_ACCOUNT: z.email().optional(),
    TASKS_OIDC_AUDIENCE: z.string().min(1).optional(),
    CLOUD_TASKS_EMULATOR_HOST: HostAndPort.optional(),
  })
  .transform((env) => ({
    tasks: {
      projectId: env.GCLOUD_PROJECT,
      location: env.TASKS_LOCATION,
      queueServiceUrl: env.QUEUE_SERVICE_URL,
      serviceAccountEmail: env.TASKS_SERVICE_ACCOUNT ?? `tasks@${env.GCLOUD_PROJECT}.iam.gserviceaccount.com`,
      audience: env.TASKS_OIDC_AUDIENCE ?? env.QUEUE_SERVICE_URL,
      ...(env.CLOUD_TASKS_EMULATOR_HOST === undefined ? {} : { emulatorHost: env.CLOUD_TASKS_EMULATOR_HOST }),
    },
  }))

export type Config = z.output<typeof Environment>

/**
 * Reads the configuration from the environment.
 * @throws Error with one message that names every bad value
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  return readEnvironment(Environment, env, 'The configuration of functions is not complete.')
}
