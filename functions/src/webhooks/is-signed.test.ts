import { createHmac } from 'node:crypto'
import { expect } from 'chai'
import { isSigned } from './is-signed.ts'

const body = Buffer.from(String.raw`{"text":"Ol\u00e1 \ud83d\ude9a, porta 2"}`)
const secret = 'app-secret'

function sign(bytes: Buffer, key = secret, algorithm = 'sha256'): string {
  return `${algorithm}=${createHmac(algorithm, key).update(bytes).digest('hex')}`
}

describe('the signature of a webhook', function () {
  it('is accepted over exactly the bytes that came', function () {
    expect(isSigned(body, sign(body), secret)).to.equal(true)
    const raw = Buffer.from('{"text":"Olá 🚚, porta 2"}')
    expect(isSigned(raw, sign(raw), secret)).to.equal(true)
    // The same JSON, but not the same bytes.
    expect(isSigned(raw, sign(body), secret)).to.equal(false)
  })

  it('is refused when it is missing, malformed, of another algorithm or of another secret', function () {
    const good = sign(body)
    const bad = [
      undefined,
      '',
      'sha256=',
      good.slice('sha256='.length),
      good.slice(0, -1),
      good.slice(0, -2),
      `${good}00`,
      `${good.slice(0, -1)}g`,
      good.replace('sha256', 'sha1'),
      sign(body, secret, 'sha1'),
      sign(body, 'another'),
      `${good}, ${good}`,
    ]
    expect(bad.filter((signature) => isSigned(body, signature, secret))).to.deep.equal([])
  })

  it('is refused for whatever was changed by one bit', function () {
    for (let position = 0; position < body.length; position += 1) {
      const tampered = Buffer.from(body)
      tampered[position] = (tampered[position] ?? 0) ^ 1
      expect(isSigned(tampered, sign(body), secret)).to.equal(false)
    }
  })

  it('is never accepted without a secret', function () {
    for (const none of ['', ' ', ',', ' , ']) {
      expect(isSigned(body, sign(body, none), none)).to.equal(false)
      expect(isSigned(body, sign(body, ''), none)).to.equal(false)
    }
  })

  it('may be of the old or of the new secret while it is being changed', function () {
    expect(isSigned(body, sign(body, 'old'), 'old, new')).to.equal(true)
    expect(isSigned(body, sign(body, 'new'), 'old, new')).to.equal(true)
    expect(isSigned(body, sign(body, 'old, new'), 'old, new')).to.equal(false)
  })
})
