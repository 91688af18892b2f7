import { expect } from 'chai'
import { descendantsIn } from './process-tree.ts'

describe('the process tree', () => {
  const table = `
      1     0
     10     1
     11    10
    120    11
    121    11
     13     1
  `

  it('finds children and grandchildren, and nobody else', () => {
    expect(descendantsIn(table, 10)).to.deep.equal([11, 120, 121])
    expect(descendantsIn(table, 13)).to.deep.equal([])
  })
})
