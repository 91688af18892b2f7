import { expect } from 'chai'
import { findSurprises } from './cases.ts'
import type { World } from './firestore-rest.ts'
import { cellsOf, operations, rows } from './matrix.ts'
import { newWorld } from './world.ts'

describe('the matrix of roles, paths and operations', () => {
  let world: World

  before(async () => {
    world = await newWorld('matrix')
  })

  for (const row of rows) {
    describe(row.title, () => {
      for (const operation of operations) {
        it(operation, async () => {
          expect(await findSurprises(world, cellsOf(row, operation))).to.deep.equal([])
        })
      }
    })
  }
})
