import { createHash } from 'node:crypto'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { readForm } from './read-twilio-body.ts'
import { signedByTwilio } from './twilio-signature.ts'

// The example of Twilio's page "Validating signatures from Twilio".
const token = '12345'
const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
const published = 'RSOYDt4T1cUTdK1PDd93/VVr8B8='
const example = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
}
const exampleBody = new URLSearchParams(example).toString()
const json = JSON.stringify({ MessageSid: 'SM1', Body: 'Olá ☕' })
const hash = createHash('sha256').update(json).digest('hex')
const jsonUrl = `https://mycompany.com/myapp.php?foo=1&bodySHA256=${hash}`

interface Vector {
  name: string
  /** Where it came to, as we believe. */
  at?: string
  body?: string
  signature?: string | undefined
  tokens?: string
  is: 'form' | 'body' | null
}

const vectors: Vector[] = [
  { name: 'the published one', is: 'form' },
  { name: 'a parameter that was tampered with', body: exampleBody.replace('1234&', '1235&'), is: null },
  { name: 'a parameter more', body: `${exampleBody}&Extra=1`, is: null },
  { name: 'a parameter less', body: exampleBody.replace(/&To=.*$/, ''), is: null },
  { name: 'another path', at: url.replace('myapp', 'yourapp'), is: null },
  { name: 'another host', at: url.replace('mycompany', 'yours'), is: null },
  { name: 'another order of the query', at: 'https://mycompany.com/myapp.php?bar=2&foo=1', is: null },
  { name: 'no query', at: 'https://mycompany.com/myapp.php', is: null },
  {
    name: 'another order of the parameters',
    body: exampleBody.split('&').toReversed().join('&'),
    is: 'form',
  },
  { name: 'the usual port, spelled out', at: url.replace('.com', '.com:443'), is: 'form' },
  { name: 'a port that only proxies know', at: url.replace('.com', '.com:8443'), is: 'form' },
  {
    name: 'an address signed with its port',
    signature: sign(url.replace('.com', '.com:443'), example),
    is: 'form',
  },
  { name: 'http for https', at: url.replace('https', 'http'), is: null },
  { name: 'a fragment left on', at: `${url}#rc=5&rp=all`, is: null },
  { name: 'another token', tokens: '12346', is: null },
  { name: 'the old token while it is being changed', tokens: 'new-token, 12345', is: 'form' },
  { name: 'the new token while it is being changed', tokens: '12345,old-token', is: 'form' },
  { name: 'both tokens as if they were one', signature: sign(url, example, 'a,b'), tokens: 'a,b', is: null },
  { name: 'no token', tokens: '', signature: sign(url, example, ''), is: null },
  { name: 'no token but commas', tokens: ' , ', signature: sign(url, example, ''), is: null },
  { name: 'no signature', signature: undefined, is: null },
  { name: 'an empty signature', signature: '', is: null },
  { name: 'half of a signature', signature: published.slice(0, 14), is: null },
  { name: 'a signature of other letters', signature: published.toLowerCase(), is: null },
  {
    name: 'repeated parameters, each value once and sorted',
    body: 'B=2&A=y&A=x&A=y',
    signature: sign(`${url}AxAyB2`, {}),
    is: 'form',
  },
  { name: 'of repeated parameters only one', body: 'A=y', signature: sign(`${url}AxAy`, {}), is: null },
  { name: 'a form with nothing in it', body: '', signature: sign(url, {}), is: 'form' },
  { name: 'a JSON body with its hash', at: jsonUrl, body: json, signature: sign(jsonUrl, {}), is: 'body' },
  { name: 'another JSON body', at: jsonUrl, body: `${json} `, signature: sign(jsonUrl, {}), is: null },
  { name: 'a JSON body without its hash', body: json, signature: sign(url, {}), is: null },
  {
    name: 'a JSON body with a hash that nobody signed',
    at: jsonUrl,
    body: json,
    signature: sign('https://mycompany.com/myapp.php?foo=1', {}),
    is: null,
  },
  {
    name: 'too many parameters for Twilio',
    body: Array.from({ length: 1_001 }, (_, n) => `P${n}=1`).join('&'),
    is: null,
  },
]

function sign(address: string, params: Record<string, string>, key = token): string {
  return getExpectedTwilioSignature(key, address, params)
}

function check({ at = url, body = exampleBody, tokens = token, ...rest }: Omit<Vector, 'name' | 'is'>) {
  const signature = 'signature' in rest ? rest.signature : published
  return signedByTwilio({ addresses: [at], signature, body, form: readForm(body) }, tokens)
}

describe('Twilio’s signature', function () {
  for (const { name, is, ...vector } of vectors) {
    it(`${is === null ? 'refuses' : 'accepts'} ${name}`, function () {
      expect(check(vector)).to.equal(is)
    })
  }

  it('holds for any of our addresses', function () {
    const post = { signature: published, body: exampleBody, form: readForm(exampleBody) }
    expect(signedByTwilio({ ...post, addresses: ['https://other.example/', url] }, token)).to.equal('form')
    expect(signedByTwilio({ ...post, addresses: [] }, token)).to.equal(null)
  })

  it('holds for whatever Twilio may post, and for nothing in which one character is another', function () {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((value) => value.isWellFormed())
    const params = fc.dictionary(fc.stringMatching(/^[A-Za-z0-9_.]{1,12}$/), text, {
      minKeys: 1,
      noNullPrototype: true,
    })
    const query = fc.array(fc.stringMatching(/^[a-z]{1,4}=[A-Za-z0-9%.;:~'-]{0,8}$/), { maxLength: 3 })
    fc.assert(
      fc.property(params, query, fc.nat(), fc.nat(), (given, parts, which, where) => {
        const address = `https://desk.example/webhooks/twilio/incoming?${parts.join('&')}`
        const signature = sign(address, given)
        const body = new URLSearchParams(given).toString()
        expect(check({ at: address, body, signature })).to.equal('form')

        const names = Object.keys(given)
        const name = names[which % names.length] ?? ''
        const changed = { ...given, [name]: replaceOne(given[name] ?? '', where) }
        const tampered = new URLSearchParams(changed).toString()
        expect(check({ at: address, body: tampered, signature })).to.equal(null)
        const { [name]: _gone, ...fewer } = given
        const without = new URLSearchParams(fewer).toString()
        expect(check({ at: address, body: without, signature })).to.equal(null)
        const path = replaceOne(address.slice('https://desk.example/'.length), where)
        expect(check({ at: `https://desk.example/${path}`, body, signature })).to.equal(null)
      }),
    )
  })
})

/** The same text with another character in the place of one; one more where there is none. */
function replaceOne(text: string, where: number): string {
  const letters = Array.from(text)
  const at = letters.length === 0 ? 0 : where % letters.length
  return [...letters.slice(0, at), letters[at] === 'x' ? 'z' : 'x', ...letters.slice(at + 1)].join('')
}
