import { expect } from 'chai'
import { createKnownTokens, type KnownTokens } from './known-tokens.ts'

describe('known tokens', function () {
  let now: number
  let tokens: KnownTokens

  beforeEach(function () {
    now = 1_000_000
    tokens = createKnownTokens(() => now)
  })

  it('knows the token that was checked, and no other', function () {
    tokens.add('a', now + 1_000)
    expect(tokens.has('a')).to.equal(true)
    expect(tokens.has('b')).to.equal(false)
  })

  it('forgets a token when it expires', function () {
    tokens.add('a', now + 1_000)
    now += 1_000
    expect(tokens.has('a')).to.equal(false)
  })

  it('has every token checked anew after five minutes, however long it lasts', function () {
    tokens.add('a', now + 3_600_000)
    now += 299_999
    expect(tokens.has('a')).to.equal(true)
    now += 1
    expect(tokens.has('a')).to.equal(false)
  })

  it('does not grow with the number of tokens', function () {
    for (let index = 0; index <= 100; index += 1) tokens.add(String(index), now + 1_000)
    expect(tokens.has('0')).to.equal(false)
    expect(tokens.has('100')).to.equal(true)
  })
})
