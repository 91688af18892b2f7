import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { deleteApp, initializeApp, type App } from 'firebase-admin/app'
import type { FileStore } from './file-store.ts'
import { openFileStore } from './open-file-store.ts'
import { startStorage } from './testing/start-storage.ts'

const key = { leaseId: 'acme', enquiryId: 'enquiry-1', fileId: 'file-1' }

describe('the file store', function () {
  let app: App
  let folder: string
  let storage: Awaited<ReturnType<typeof startStorage>>
  let stores: Record<string, FileStore>

  before(async function () {
    folder = await mkdtemp(path.join(tmpdir(), 'files-'))
    storage = await startStorage()
    process.env['FIREBASE_STORAGE_EMULATOR_HOST'] = storage.host
    app = initializeApp({ projectId: 'demo-files' }, 'file-store-test')
    stores = {
      folder: openFileStore(app, { folder }),
      bucket: openFileStore(app, { bucket: 'files' }),
    }
  })

  after(async function () {
    delete process.env['FIREBASE_STORAGE_EMULATOR_HOST']
    await deleteApp(app)
    await storage.stop()
    await rm(folder, { recursive: true })
  })

  for (const kind of ['folder', 'bucket']) {
    describe(`in a ${kind}`, function () {
      let store: FileStore

      before(function () {
        const opened = stores[kind]
        if (opened === undefined) throw new Error(`There is no ${kind}.`)
        store = opened
      })

      it('gives back what was written, byte for byte, and nothing for what was not', async function () {
        const bytes = Buffer.from([0, 13, 10, 45, 45, 255])
        await store.write(key, 0, bytes)
        expect(await store.read(key, 0)).to.deep.equal(bytes)
        expect(await store.read(key, 1)).to.equal(null)
      })

      it('replaces a chunk that is written again', async function () {
        await store.write(key, 2, Buffer.from('first'))
        await store.write(key, 2, Buffer.from('second'))
        expect(String(await store.read(key, 2))).to.equal('second')
      })

      it('keeps files apart, also those whose ids look like ways out', async function () {
        const odd = { ...key, fileId: '../file-1' }
        await store.write(odd, 0, Buffer.from('odd'))
        await store.write(key, 0, Buffer.from('plain'))
        expect(String(await store.read(odd, 0))).to.equal('odd')
      })

      it('removes one file and leaves its neighbour; removing again does no harm', async function () {
        const neighbour = { ...key, fileId: 'file-10' }
        await store.write(neighbour, 0, Buffer.from('stays'))
        await store.remove(key)
        await store.remove(key)
        expect(await store.read(key, 0)).to.equal(null)
        expect(String(await store.read(neighbour, 0))).to.equal('stays')
      })
    })
  }

  it('leaves no unfinished files behind', async function () {
    const names = await readdir(folder, { recursive: true, withFileTypes: true })
    expect(names.filter((entry) => entry.isFile() && !/^\d{4}$/.test(entry.name))).to.deep.equal([])
  })
})
