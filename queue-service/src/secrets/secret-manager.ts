import { GoogleAuth } from 'google-auth-library'
import * as z from 'zod'
import type { SecretSource } from './secret-source.ts'

const Version = z.object({ payload: z.object({ data: z.string() }) })

/** Secrets of the cloud: the newest version in Google Secret Manager (REST `versions/latest:access`). */
export function createSecretManager(projectId: string): SecretSource {
  const auth = new GoogleAuth({ scopes: 'https://www.googleapis.com/auth/cloud-platform' })
  return {
    async read(name) {
      const url = `https://secretmanager.googleapis.com/v1/projects/${projectId}/secrets/${name}/versions/latest:access`
      const { status, data } = await auth.request({
        url,
        timeout: 5_000,
        validateStatus: (code) => code < 300 || code === 404,
      })
      if (status === 404) return null
      return Buffer.from(Version.parse(data).payload.data, 'base64').toString('utf8')
    },
  }
}
