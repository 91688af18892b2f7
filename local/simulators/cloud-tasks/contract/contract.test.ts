import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { knownDivergences } from './ledger.ts'
import { judge, runContract } from './run-contract.ts'

const recordings = path.join(import.meta.dirname, 'recordings')

describe('the contract with the real Cloud Tasks', () => {
  it('holds for every recording, the ledger aside', async function () {
    this.timeout(60_000)
    const { passed, failed, known } = await runContract(recordings)
    expect(failed).to.deep.equal([])
    expect(passed).to.have.length(50)
    expect(known.map(({ name }) => name)).to.deep.equal([...knownDivergences.keys()])
  })

  describe('bites', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'recordings-'))
    after(() => rmSync(folder, { recursive: true }))

    async function failuresOf(...cases: object[]): Promise<string[]> {
      writeFileSync(path.join(folder, 'errors.json'), JSON.stringify(cases))
      return (await runContract(folder)).failed.map(({ problem }) => problem)
    }

    const missing = {
      name: 'queue/delete/not-found',
      rpc: 'DeleteQueue',
      code: 'NotFound',
      template: 'Requested entity was not found.',
    }

    it('when a code, a message or a detail differs', async () => {
      expect(await failuresOf(missing)).to.deep.equal([])
      expect(await failuresOf({ ...missing, code: 'InvalidArgument' })).to.deep.equal([
        'variant 1: code: recorded "InvalidArgument", got "NotFound"',
      ])
      expect(await failuresOf({ ...missing, template: 'Gone.' })).to.deep.equal([
        'variant 1: message: recorded "Gone.", got "Requested entity was not found."',
      ])
      const details = [{ type: '*errdetails.Help', template: 'links:{url:"x"}' }]
      expect((await failuresOf({ ...missing, details })).join()).to.match(/^variant 1: details: /)
    })

    it('when it does not know a case or cannot read it', async () => {
      expect(await failuresOf({ ...missing, name: 'queue/delete/other' })).to.deep.equal(['no request known'])
      expect(await failuresOf({ name: 'odd', attempts: 3 })).to.deep.equal(['not in a known format'])
    })

    it('when a header of an attempt differs', async () => {
      const attempts = [{ attempt: 0, status: 200, headers: { 'User-Agent': 'Google-Cloud-Tasks' } }]
      const problems = await failuresOf({ name: 'dispatch/short', requestType: 'http', attempts })
      expect(problems.join()).to.match(/^attempt 0: recorded .*, got .*X-Cloudtasks-Queuename/)
    })

    it('when a case of the ledger starts to match', () => {
      const ledger = new Map([['a', 'why']])
      expect(judge([{ name: 'a' }], ledger).failed).to.deep.equal([
        { name: 'a', problem: 'matches now: take it out of the ledger' },
      ])
      expect(judge([{ name: 'a', problem: 'differs' }], ledger)).to.deep.include({ failed: [] })
    })
  })
})
