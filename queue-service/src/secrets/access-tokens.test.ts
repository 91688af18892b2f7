import { expect } from 'chai'
import { createAccessTokens } from './access-tokens.ts'

function sourceOf(values: (string | null)[]) {
  let reads = 0
  return {
    reads: () => reads,
    read: () => {
      const value = values[Math.min(reads, values.length - 1)]
      reads += 1
      return value === undefined ? Promise.reject(new Error('down')) : Promise.resolve(value)
    },
  }
}

describe('access tokens', function () {
  it('are looked up once and then kept', async function () {
    const source = sourceOf(['one'])
    const tokens = createAccessTokens(source)
    expect(await Promise.all([tokens.get('a'), tokens.get('a')])).to.deep.equal(['one', 'one'])
    expect(source.reads()).to.equal(1)
  })

  it('are looked up again after a refusal, once for many refusals', async function () {
    const source = sourceOf(['old', 'new'])
    const tokens = createAccessTokens(source)
    await tokens.get('a')
    const renewals = await Promise.all([1, 2, 3].map(() => tokens.renew('a', 'old')))
    expect(renewals).to.deep.equal([true, true, true])
    expect(await tokens.renew('a', 'old')).to.equal(true)
    expect(await tokens.get('a')).to.equal('new')
    expect(source.reads()).to.equal(2)
  })

  it('say so when there is no newer one', async function () {
    const tokens = createAccessTokens(sourceOf(['old', 'old']))
    await tokens.get('a')
    expect(await tokens.renew('a', 'old')).to.equal(false)
  })

  it('are asked for again after a failure and after an absence', async function () {
    const source = sourceOf([null, 'there'])
    const tokens = createAccessTokens(source)
    expect(await tokens.get('a')).to.equal(null)
    expect(await tokens.get('a')).to.equal('there')
  })
})
