import { expect } from 'chai'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import * as z from 'zod'
import { startCloudTasksEmulator } from '../start-cloud-tasks-emulator.ts'
import type { CloudTasksEmulator } from '../emulator.ts'
import { openClient } from '../testing/open-client.ts'
import { startTaskTarget } from '../testing/task-target.ts'
import type { TaskTarget } from '../testing/task-target.ts'

const parent = 'projects/demo/locations/l/queues/mail'
const email = 'tasks@demo.iam.gserviceaccount.com'
const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() })

describe('the OIDC token of a delivery', () => {
  let emulator: CloudTasksEmulator
  let target: TaskTarget

  beforeEach(async () => {
    target = await startTaskTarget()
    emulator = await startCloudTasksEmulator({ projectId: 'demo', location: 'l', queues: [{ name: 'mail' }] })
  })
  afterEach(async () => {
    await emulator.stop()
    target.close()
  })

  /** The token a task with these settings arrives with. */
  async function deliver(oidcToken: { serviceAccountEmail: string; audience?: string }): Promise<string> {
    const client = openClient(emulator.grpcAddress)
    await client.createTask({ parent, task: { httpRequest: { url: `${target.url}/work?x=1`, oidcToken } } })
    await emulator.idle()
    await client.close()
    return String(target.requests[0]?.headers.authorization).replace('Bearer ', '')
  }

  async function discover(): Promise<z.infer<typeof Discovery>> {
    const response = await fetch(`${emulator.issuer}/.well-known/openid-configuration`)
    return Discovery.parse(await response.json())
  }

  it('verifies with the keys that discovery leads to, and says who calls whom until when', async () => {
    const token = await deliver({ serviceAccountEmail: email, audience: 'https://service.example' })
    const { issuer, jwks_uri } = await discover()
    const keys = createRemoteJWKSet(new URL(jwks_uri))
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience: 'https://service.example',
      algorithms: ['RS256'],
    })
    expect(issuer).to.equal(emulator.issuer)
    expect(protectedHeader.kid).to.be.a('string')
    expect(payload).to.include({ email, email_verified: true, azp: payload.sub })
    expect(Number(payload.exp) - Number(payload.iat)).to.equal(3600)
  })

  it('is meant for the full target URL when no audience is given', async () => {
    const token = await deliver({ serviceAccountEmail: email })
    const keys = createRemoteJWKSet(new URL((await discover()).jwks_uri))
    const { payload } = await jwtVerify(token, keys)
    expect(payload.aud).to.equal(`${target.url}/work?x=1`)
  })

  it('is signed with a key of this emulator alone', async () => {
    const token = await deliver({ serviceAccountEmail: email })
    const other = await startCloudTasksEmulator({ projectId: 'demo', location: 'l' })
    const keys = createRemoteJWKSet(new URL(`${other.issuer}/jwks`))
    const failure = await jwtVerify(token, keys).catch((error: unknown) => error)
    await other.stop()
    expect(failure).to.be.an('error').with.property('code', 'ERR_JWKS_NO_MATCHING_KEY')
  })
})
