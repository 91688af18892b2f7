import { expect } from 'chai'
import { buildBoard } from '../../firestore/build-board.test-data.ts'
import {
  emptyDraft,
  fitDraft,
  isEmptyDraft,
  readCup,
  toggleModifier,
  type KioskDraft,
} from './kiosk-draft.ts'

const board = buildBoard({
  modifiers: [
    { id: 'oat', title: 'Oat milk', kind: 'milk' },
    { id: 'soy', title: 'Soy milk', kind: 'milk' },
    { id: 'shot', title: 'Extra shot', kind: 'extra' },
    { id: 'decaf', title: 'Decaf', kind: 'extra' },
  ],
})
const draft: KioskDraft = { ...emptyDraft, itemId: 'flat-white' }

describe('what a guest chooses at the kiosk', () => {
  it('has at most one milk, and any number of extras', () => {
    const chosen = ['decaf', 'oat', 'shot', 'soy'].reduce((so, id) => toggleModifier(so, board, id), draft)
    expect(chosen.modifiers).to.deep.equal(['decaf', 'shot', 'soy'])
    expect(toggleModifier(chosen, board, 'soy').modifiers).to.deep.equal(['decaf', 'shot'])
  })

  it('reads like the cup will be', () => {
    expect(readCup({ ...draft, modifiers: ['decaf', 'oat'] }, board)).to.deep.equal({
      title: 'Flat White',
      modifiers: ['Oat milk', 'Decaf'],
    })
    expect(readCup(emptyDraft, board)).to.equal(null)
  })

  it('loses what sold out meanwhile, and nothing else', () => {
    const written = { ...draft, modifiers: ['oat'], name: 'Guðrún' }
    expect(fitDraft(written, board)).to.equal(written)
    const [flatWhite, ...others] = board.menu
    if (flatWhite === undefined) throw new Error('no drink')
    const without = { ...board, menu: [{ ...flatWhite, isOn: false }, ...others], modifiers: [] }
    expect(fitDraft(written, without)).to.deep.equal({ ...written, itemId: null, modifiers: [] })
  })

  it('is empty only when nothing of a guest is left in it', () => {
    expect(isEmptyDraft(emptyDraft)).to.equal(true)
    expect(isEmptyDraft({ ...emptyDraft, phone: '+' })).to.equal(false)
  })
})
