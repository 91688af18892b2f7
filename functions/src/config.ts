import * as z from 'zod'
import { Address, HostAndPort, readEnvironment } from '@relaydesk/domain/configuration/read-environment.ts'

const PublicAddress = Address.refine((url) => !/[?#]/.test(url), 'must have neither query nor fragment')

/** What the environment may say, all as text. */
const Environment = z
  .object({
    GCLOUD_PROJECT: z.string().min(1),
    QUEUE_SERVICE_URL: Address,
    TASKS_LOCATION: z.string().default('europe-west1'),
    TASKS_SERVICE_ACCOUNT: z.email().optional(),
    TASKS_OIDC_AUDIENCE: z.string().min(1).optional(),
    CLOUD_TASKS_EMULATOR_HOST: HostAndPort.optional(),
    FILES_FOLDER: z.string().min(1).optional(),
    FILES_BUCKET: z.string().min(1).optional(),
    PUBLIC_BASE_URL: z
      .string()
      .transform((list) => list.split(',').map((url) => url.trim()))
      .pipe(z.array(PublicAddress))
      .optional(),
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
    /** Where files lie: a folder on a laptop, else the project's own bucket unless another is named. */
    files:
      env.FILES_FOLDER === undefined
        ? { bucket: env.FILES_BUCKET ?? `${env.GCLOUD_PROJECT}.firebasestorage.app` }
        : { folder: env.FILES_FOLDER },
    /** What providers call, and therefore sign; several while an address is being changed. Hosting's own by default. */
    publicBaseUrls: env.PUBLIC_BASE_URL ?? [`https://${env.GCLOUD_PROJECT}.web.app`],
  }))

export type Config = z.output<typeof Environment>

/**
 * Reads the configuration from the environment.
 * @throws Error with one message that names every bad value
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  return readEnvironment(Environment, env, 'The configuration of functions is not complete.')
}
