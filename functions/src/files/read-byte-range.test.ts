import { expect } from 'chai'
import { readByteRange } from './read-byte-range.ts'

describe('a range of bytes', function () {
  it('is read as browsers write it', function () {
    expect(readByteRange('bytes=0-', 10)).to.deep.equal({ start: 0, end: 9 })
    expect(readByteRange('bytes=2-4', 10)).to.deep.equal({ start: 2, end: 4 })
    expect(readByteRange('bytes=9-900', 10)).to.deep.equal({ start: 9, end: 9 })
    expect(readByteRange('bytes=-3', 10)).to.deep.equal({ start: 7, end: 9 })
    expect(readByteRange('bytes=-30', 10)).to.deep.equal({ start: 0, end: 9 })
  })

  it('is none when it begins behind the end', function () {
    expect(readByteRange('bytes=10-', 10)).to.equal('none')
    expect(readByteRange('bytes=-0', 10)).to.equal('none')
  })

  it('is everything when nobody understands it', function () {
    const others = [
      undefined,
      '',
      'bytes=',
      'bytes=-',
      'bytes=4-2',
      'bytes=0-1,4-5',
      'items=0-1',
      'bytes=a-b',
    ]
    expect(others.filter((header) => readByteRange(header, 10) !== 'all')).to.deep.equal([])
  })
})
