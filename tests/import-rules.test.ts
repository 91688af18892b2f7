import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { repositoryRoot } from '../local/network/repository-root.ts'

/** Who must not import what: one file that breaks each rule. */
const forbidden: [file: string, imported: string][] = [
  ['packages/domain/src/a.ts', '@relaydesk/store/chat-message-store.ts'],
  ['packages/domain/src/b.ts', 'node:fs'],
  ['packages/domain/src/c.ts', 'firebase-admin/firestore'],
  ['packages/store/src/a.ts', '../../../functions/src/config.ts'],
  ['packages/store/src/b.ts', '@relaydesk/task-queue/task-queue.ts'],
  ['packages/providers/src/a.ts', '@relaydesk/store/chat-message-store.ts'],
  ['packages/task-queue/src/a.ts', '@relaydesk/providers/contract.ts'],
  ['packages/task-queue/src/b.ts', '../../../local/network/network.ts'],
  ['functions/src/a.ts', '@relaydesk/providers/contract.ts'],
  ['functions/src/b.ts', '../../local/network/network.ts'],
  ['functions/src/c.ts', '../../queue-service/src/app.ts'],
  ['queue-service/src/a.ts', '../../functions/src/config.ts'],
  ['queue-service/src/b.ts', '../../tests/counts.ts'],
  ['web/src/shared/a.ts', '../firestore/firebase.ts'],
  ['web/src/firestore/a.ts', '../features/enquiry/enquiry.tsx'],
  ['web/src/features/enquiry/a.ts', '../enquiry-list/enquiry-list.tsx'],
  ['web/src/features/enquiry/b.ts', '../../app/router.tsx'],
  ['web/src/features/enquiry/c.ts', '@relaydesk/store/chat-message-store.ts'],
  ['web/src/app/a.ts', '../../../functions/src/config.ts'],
  ['local/simulators/whatsapp-cloud-api/a.ts', '@relaydesk/domain/delivery/status.ts'],
  ['local/network/a.ts', '../../tests/counts.ts'],
]

const allowed: [file: string, imported: string][] = [
  ['packages/store/src/ok.ts', '@relaydesk/domain/delivery/status.ts'],
  ['packages/task-queue/src/ok.ts', '@relaydesk/store/chat-message-store.ts'],
  ['web/src/features/enquiry/ok.ts', '../../shared/time/format-time.ts'],
  ['web/src/features/enquiry/ok-too.ts', './enquiry.tsx'],
  ['web/src/app/ok.ts', '../features/enquiry/enquiry.tsx'],
]

describe('the linter', function () {
  this.timeout(30_000)
  let folder: string
  let complaints: string

  before(function () {
    folder = mkdtempSync(path.join(tmpdir(), 'import-rules-'))
    copyFileSync(path.join(repositoryRoot, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
    for (const [file, imported] of [...forbidden, ...allowed]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), `import '${imported}'\n`)
    }
    const oxlint = path.join(repositoryRoot, 'node_modules', '.bin', 'oxlint')
    complaints = spawnSync(oxlint, ['--format', 'unix'], { cwd: folder, encoding: 'utf8' }).stdout
  })

  after(() => rmSync(folder, { recursive: true, force: true }))

  function isRefused(file: string): boolean {
    return complaints
      .split('\n')
      .some((line) => line.includes(`${file}:`) && line.includes('no-restricted-imports'))
  }

  for (const [file, imported] of forbidden) {
    it(`refuses ${imported} in ${path.dirname(file)}`, function () {
      expect(isRefused(file)).to.equal(true)
    })
  }

  for (const [file, imported] of allowed) {
    it(`allows ${imported} in ${path.dirname(file)}`, function () {
      expect(isRefused(file)).to.equal(false)
    })
  }
})
