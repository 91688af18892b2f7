import { expect } from 'chai'
import { silent } from '@relaydesk/observability/logger.ts'
import { runConcerns } from './run-concerns.ts'

const context = { log: silent }

function fine(): Promise<{ found: number; failed: number }> {
  return Promise.resolve({ found: 2, failed: 0 })
}

function partly(): Promise<{ found: number; failed: number }> {
  return Promise.resolve({ found: 2, failed: 1 })
}

describe('the concerns of the sweeper', function () {
  it('have their turn although another one fails, and are looked after again', async function () {
    const done: string[] = []
    const answer = await runConcerns(context, {
      broken: () => Promise.reject(new Error('no index')),
      fine() {
        done.push('fine')
        return fine()
      },
    })
    expect(done).to.deep.equal(['fine'])
    expect(answer).to.equal('again')
  })

  it('are looked after again when a part of one failed, and not when all went well', async function () {
    expect(await runConcerns(context, { partly, fine })).to.equal('again')
    expect(await runConcerns(context, { fine })).to.equal('done')
  })
})
