import { expect } from 'chai'
import { buildEvent } from '../editing/build-event.test-data.ts'
import { newDrink, newModifier } from './plan-new.ts'

describe('something new on the menu', () => {
  it('is on, and has an id after its name', () => {
    expect(newDrink(buildEvent(), ' Chai Latte ')).to.deep.equal({
      id: 'chai-latte',
      title: 'Chai Latte',
      description: '',
      isOn: true,
    })
  })

  it('never takes the id of something else', () => {
    expect(newDrink(buildEvent(), 'Flat white!').id).to.equal('flat-white-2')
    expect(newModifier(buildEvent(), 'Oat', 'milk').id).to.equal('oat-2')
    expect(newDrink(buildEvent(), '抹茶').id).to.equal('item')
  })
})
