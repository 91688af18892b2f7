import { expect } from 'chai'
import { readFileRoute } from './read-file-route.ts'

const key = { leaseId: 'acme', enquiryId: 'e 1', fileId: 'f' }

describe('the address of a file', function () {
  it('is the same behind hosting and at the function itself', function () {
    for (const prefix of ['/files', '']) {
      expect(readFileRoute('POST', `${prefix}/acme/e%201`)).to.deep.equal({
        kind: 'begin',
        leaseId: 'acme',
        enquiryId: 'e 1',
      })
      expect(readFileRoute('PUT', `${prefix}/acme/e%201/f/24`)).to.deep.equal({
        kind: 'write',
        key,
        index: 24,
      })
      expect(readFileRoute('GET', `${prefix}/acme/e%201/f`)).to.deep.equal({ kind: 'read', key })
    }
  })

  it('leads nowhere in any other way', function () {
    const others = [
      ['GET', '/'],
      ['GET', '/files'],
      ['GET', '/files/acme/e'],
      ['POST', '/files/acme/e/f'],
      ['PUT', '/files/acme/e/f'],
      ['GET', '/files/acme/e/f/0'],
      ['PUT', '/files/acme/e/f/-1'],
      ['PUT', '/files/acme/e/f/1.5'],
      ['PUT', '/files/acme/e/f/1/2'],
      ['DELETE', '/files/acme/e/f'],
      ['GET', '/files/acme/e/..'],
      ['GET', '/files/acme/e/a%2Fb'],
      ['GET', '/files/acme/e/%E0%A4%A'],
      ['GET', '/files/acme//f'],
    ] as const
    expect(others.filter(([method, path]) => readFileRoute(method, path) !== null)).to.deep.equal([])
  })
})
