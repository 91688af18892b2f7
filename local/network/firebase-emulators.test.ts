import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { startFirebaseEmulators, type FirebaseEmulators } from './firebase-emulators.ts'
import { NetworkError } from './network-error.ts'
import { localFolder } from './repository-root.ts'

const ECHO = `
  import { onRequest } from 'firebase-functions/v2/https'
  const loadedWith = process.env.CLOUD_TASKS_EMULATOR_HOST
  export const echo = onRequest((request, response) => {
    response.json({ ...process.env, LOADED_WITH: loadedWith })
  })
`

describe('the Firebase emulators', function () {
  // Four emulators start, beside whatever else this machine is doing.
  this.timeout(180_000)
  let folder: string
  let emulators: FirebaseEmulators | undefined

  beforeEach(() => {
    const parent = localFolder('tests')
    mkdirSync(parent, { recursive: true })
    folder = mkdtempSync(path.join(parent, 'emulators-'))
    mkdirSync(path.join(folder, 'dist'))
    writeFileSync(
      path.join(folder, 'package.json'),
      '{"type":"module","main":"dist/index.js","engines":{"node":"24"}}',
    )
    writeFileSync(path.join(folder, 'dist', 'index.js'), ECHO)
    writeFileSync(path.join(folder, 'index.html'), '<title>The desk</title>')
    mkdirSync(path.join(folder, 'assets'))
    writeFileSync(path.join(folder, 'assets', 'app-1a2b3c.js'), '')
  })

  afterEach(async () => {
    await emulators?.stop()
    emulators = undefined
    rmSync(folder, { recursive: true })
  })

  it('serve the app, enforce the rules on both databases and give the functions their environment', async () => {
    emulators = await startFirebaseEmulators({
      projectId: 'demo-relaydesk',
      only: ['firestore', 'auth', 'functions', 'hosting'],
      functionsSource: folder,
      hostingPublicDir: folder,
      functionsEnv: {
        CLOUD_TASKS_EMULATOR_HOST: '127.0.0.1:8123',
        QUEUE_SERVICE_URL: 'http://127.0.0.1:8081',
      },
      functionsSecrets: { WHATSAPP_APP_SECRET: 'a "quoted" $ecret\\n' },
      logFile: path.join(folder, 'out.log'),
    })
    const { firestoreHost, authHost, functionsHost, hostingUrl, projectId } = emulators

    for (const database of ['(default)', 'ancillary']) {
      const url = `http://${firestoreHost}/v1/projects/${projectId}/databases/${database}/documents/a/b`
      expect((await fetch(url)).status, database).to.equal(403)
    }
    const echo = await fetch(`http://${functionsHost}/${projectId}/us-central1/echo`)
    expect(await echo.json()).to.include({
      FIRESTORE_EMULATOR_HOST: firestoreHost,
      FIREBASE_AUTH_EMULATOR_HOST: authHost,
      GCLOUD_PROJECT: projectId,
      QUEUE_SERVICE_URL: 'http://127.0.0.1:8081',
      CLOUD_TASKS_EMULATOR_HOST: '127.0.0.1:8123',
      LOADED_WITH: '127.0.0.1:8123',
      WHATSAPP_APP_SECRET: 'a "quoted" $ecret\\n',
    })
    const page = await fetch(`${hostingUrl}/enquiries/some-enquiry`)
    expect(await page.text()).to.contain('The desk')
    expect(page.headers.get('cache-control')).to.equal('no-cache')
    const asset = await fetch(`${hostingUrl}/assets/app-1a2b3c.js`)
    expect(asset.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable')
    expect(page.headers.get('content-security-policy')).to.match(/connect-src http:\/\/127\.0\.0\.1:\*/)
  })

  it('say in one sentence why functions cannot be loaded, and leave nothing running', async () => {
    writeFileSync(path.join(folder, 'dist', 'index.js'), `throw new Error('QUEUE_SERVICE_URL is missing')`)
    const logFile = path.join(folder, 'out.log')
    const start = startFirebaseEmulators({
      projectId: 'demo-relaydesk',
      only: ['functions'],
      functionsSource: folder,
      logFile,
    })
    const error: unknown = await start.then(
      () => undefined,
      (e: unknown) => e,
    )
    expect(error).to.be.instanceOf(NetworkError).with.property('code', 'functions-not-loaded')
    expect(String(error)).to.contain('The functions cannot be loaded: QUEUE_SERVICE_URL is missing')
    expect(existsSync(logFile) && readFileSync(logFile, 'utf8')).to.contain('QUEUE_SERVICE_URL')
  })
})
