import { expect } from 'chai'
import { readCounts, readFailures, sum } from './counts.ts'

describe('the counts of a test run', function () {
  it('are the runner’s own', function () {
    expect(readCounts('  12 passing (3s)\n  2 failing\n', 2)).to.deep.equal({ passed: 12, failed: 2 })
  })

  it('hold a crash for a failure, also after tests that passed', function () {
    expect(readCounts('  12 passing (3s)\n', 1)).to.deep.equal({ passed: 12, failed: 1 })
    expect(readCounts('Error: no such file', 1)).to.deep.equal({ passed: 0, failed: 1 })
  })

  it('take a stage without tests for one that passed or failed', function () {
    expect(readCounts('', 0)).to.deep.equal({ passed: 1, failed: 0 })
  })

  it('leave what failed, without what passed', function () {
    const output =
      '  is one\n    ✔ and passed\n\n  1 passing (3s)\n  1 failing\n\n  1) is two:\n     Error: no\n\n'
    expect(readFailures(output)).to.equal('  1 failing\n\n  1) is two:\n     Error: no')
  })

  it('leave the last lines of a crash', function () {
    const lines = Array.from({ length: 100 }, (_, n) => `line ${n}`)
    expect(readFailures(lines.join('\n'))).to.match(/^line 60\n[^]*line 99$/)
  })

  it('add up', function () {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).to.deep.equal({ passed: 3, failed: 3 })
  })
})
