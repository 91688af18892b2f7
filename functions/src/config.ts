import * as z from 'zod'

const hostAndPort = z.string().regex(/^[^:/\s]+:\d+$/, 'must be host:port')
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))

/** What the environment may say, all as text. */
const Environment = z
  .object({
    GCLOUD_PROJECT: z.string().min(1),
    QUEUE_SERVICE_URL: address,
    TASKS_LOCATION: z.string().default('europe-west1'),
    TASKS_SERVICE_ACCOUNT: z.email().optional(),
    TASKS_OIDC_AUDIENCE: z.string().min(1).optional(),
    CLOUD_TASKS_EMULATOR_HOST: hostAndPort.optional(),
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
 * Reads the configuration from the environment; an empty variable counts as absent.
 * @throws Error with one message that names every bad value
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Environment.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The configuration of functions is not complete. ${problems.join('; ')}`)
}
