import { expect } from 'chai'
import { applyEdit } from '../editing/apply-edit.ts'
import { buildEvent } from '../editing/build-event.test-data.ts'
import { planMove } from './plan-move.ts'

const order = ['flat-white', 'espresso', 'matcha']

function orderAfter(id: string, by: -1 | 1): readonly string[] | null {
  const edit = planMove(order, id, by)
  return edit === null ? null : applyEdit(buildEvent(), edit).menu.map((item) => item.id)
}

describe('moving a drink', () => {
  it('goes one step up or down', () => {
    expect(orderAfter('matcha', -1)).to.deep.equal(['flat-white', 'matcha', 'espresso'])
    expect(orderAfter('flat-white', 1)).to.deep.equal(['espresso', 'flat-white', 'matcha'])
    expect(orderAfter('espresso', 1)).to.deep.equal(['flat-white', 'matcha', 'espresso'])
  })

  it('stops at the ends', () => {
    expect(orderAfter('flat-white', -1)).to.equal(null)
    expect(orderAfter('matcha', 1)).to.equal(null)
    expect(orderAfter('gone', 1)).to.equal(null)
  })
})
