import { expect } from 'chai'
import { buildEvent } from './build-event.test-data.ts'
import { checkEdit } from './check-edit.ts'

const event = buildEvent()

function named(value: string): ReturnType<typeof checkEdit> {
  return checkEdit(event, { kind: 'drink', id: 'flat-white', field: 'title', value, was: 'Flat White' })
}

describe('what can be saved of a menu', () => {
  it('is a drink with a name of its own', () => {
    expect(named('Flattie')).to.equal(null)
    expect(named('FLAT WHITE')).to.equal(null)
    expect(named(' ')).to.equal('noName')
    expect(named(' espresso ')).to.equal('nameTaken')
    expect(named('oat')).to.equal('nameTaken')
    expect(named('x'.repeat(41))).to.equal('nameTooLong')
  })

  it('is two to ten drinks, and the limit is said', () => {
    const two = buildEvent({ menu: event.menu.slice(0, 2) })
    expect(checkEdit(event, { kind: 'remove-drink', id: 'espresso' })).to.equal(null)
    expect(checkEdit(two, { kind: 'remove-drink', id: 'espresso' })).to.equal('tooFewDrinks')
    const ten = buildEvent({
      menu: Array.from({ length: 10 }, (_, n) => ({
        id: `${n}`,
        title: `${n}`,
        description: '',
        isOn: true,
      })),
    })
    const item = { id: 'chai', title: 'Chai', description: '', isOn: true }
    expect(checkEdit(event, { kind: 'add-drink', item })).to.equal(null)
    expect(checkEdit(ten, { kind: 'add-drink', item })).to.equal('tooManyDrinks')
  })

  it('is no spelling that is the name of another drink', () => {
    const edit = { kind: 'spellings', id: 'flat-white', was: [] } as const
    expect(checkEdit(event, { ...edit, value: ['flatwhite'] })).to.equal(null)
    expect(checkEdit(event, { ...edit, value: ['espresso'] })).to.equal('spellingTaken')
  })

  it('is a limit of 1 to 50', () => {
    const edit = { kind: 'field', field: 'maxOrdersPerGuest', was: 4 } as const
    expect([1, 50].map((value) => checkEdit(event, { ...edit, value }))).to.deep.equal([null, null])
    expect([0, 51, 2.5, Number.NaN].map((value) => checkEdit(event, { ...edit, value }))).to.deep.equal(
      Array.from({ length: 4 }, () => 'limitOutOfRange'),
    )
  })
})
