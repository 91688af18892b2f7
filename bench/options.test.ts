import { expect } from 'chai'
import { readOptions } from './options.ts'

const known = ['throughput', 'ledger', 'pages']

describe('the options of the bench', function () {
  it('run everything, thoroughly, for people, unless told otherwise', function () {
    expect(readOptions([], known)).to.deep.equal({ json: false, quick: false, parts: known })
  })

  it('choose parts, effort and form', function () {
    const options = readOptions(['--json', '--quick', '--only', 'pages,ledger'], known)
    expect(options).to.deep.equal({ json: true, quick: true, parts: ['pages', 'ledger'] })
  })

  it('say which part does not exist, and which do', function () {
    expect(() => readOptions(['--only', 'speed'], known)).to.throw(
      /speed: there are throughput, ledger, pages/,
    )
  })
})
