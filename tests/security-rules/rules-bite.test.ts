import { expect } from 'chai'
import { findSurprises } from './cases.ts'
import { enquiryCases } from './enquiry-cases.ts'
import { loosenRules } from './loosen-rules.ts'
import { cellsOf, operations, rows } from './matrix.ts'
import { laterCases, messageCases } from './message-cases.ts'
import { queryCases } from './query-cases.ts'
import { newWorld, rules } from './world.ts'

const loosened = loosenRules(rules)
const matrix = rows.flatMap((row) => operations.flatMap((operation) => cellsOf(row, operation)))
const cases = [...messageCases, ...enquiryCases, ...queryCases, ...laterCases, ...matrix]

describe('these tests notice when the rules are loosened', function () {
  this.timeout(30_000)

  it('in every place where they decide something', () => {
    expect(loosened.length).to.be.at.least(40)
  })

  for (const [index, { name, rules: looser }] of loosened.entries()) {
    it(`in ${name}`, async () => {
      const world = await newWorld(`loosened-${index}`, looser)
      expect(await findSurprises(world, cases, { stopAtFirst: true })).not.to.deep.equal([])
    })
  }
})
