import { expect } from 'chai'
import { toggleModifier } from './toggle-modifier.ts'

const modifiers = [
  { id: 'oat', title: 'Oat milk', kind: 'milk' },
  { id: 'soy', title: 'Soy milk', kind: 'milk' },
  { id: 'shot', title: 'Extra shot', kind: 'extra' },
] as const

describe('the modifiers of a walk-up', () => {
  it('have one milk at most and any number of extras', () => {
    expect(toggleModifier([], 'oat', modifiers)).to.deep.equal(['oat'])
    expect(toggleModifier(['oat', 'shot'], 'soy', modifiers)).to.deep.equal(['shot', 'soy'])
    expect(toggleModifier(['oat'], 'shot', modifiers)).to.deep.equal(['oat', 'shot'])
  })

  it('go when they are chosen again', () => {
    expect(toggleModifier(['oat', 'shot'], 'oat', modifiers)).to.deep.equal(['shot'])
  })
})
