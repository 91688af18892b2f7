import { expect } from 'chai'
import { chosenModifiers } from './chosen-modifiers.ts'
import { coffeeBar } from './testing/test-event.ts'

function idsOf(kind: 'milk' | 'extra'): string[] {
  return coffeeBar.modifiers.filter((each) => each.kind === kind).map(({ id }) => id)
}

describe('the modifiers of a drink that is chosen on a screen', function () {
  const [milk = '', otherMilk = ''] = idsOf('milk')
  const extras = idsOf('extra')

  it('are one milk and any number of extras, each once', function () {
    const chosen = chosenModifiers(coffeeBar, [milk, ...extras, milk])
    expect(chosen)
      .to.have.property('modifiers')
      .with.length(1 + extras.length)
    expect(chosenModifiers(coffeeBar, [])).to.deep.equal({ modifiers: [] })
  })

  it('are never two milks, nor what the bar does not have', function () {
    expect(chosenModifiers(coffeeBar, [milk, ...extras, otherMilk])).to.deep.equal({
      problem: 'A drink takes one milk: choose which.',
    })
    expect(chosenModifiers(coffeeBar, [milk, 'sand'])).to.deep.equal({
      problem: 'One of the extras is gone.',
    })
  })
})
