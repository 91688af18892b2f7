import { expect } from 'chai'
import { buildLetter } from './build-letter.test-data.ts'
import { matchLetters } from './match-letters.ts'

const sarka = buildLetter({ id: 'sarka', enquiryNumber: '20409' })
const youssef = buildLetter({
  id: 'youssef',
  driver: { name: 'Youssef El-Khatib', number: '•• 482' },
  cause: { class: 'unclear', code: '131000', text: 'Nobody knows.' },
})
const all = [sarka, youssef]

function idsOf(search: string, cause: Parameters<typeof matchLetters>[2] = 'any'): string[] {
  return matchLetters(all, search, cause).map(({ id }) => id)
}

describe('the search for a message that did not arrive', () => {
  it('finds a driver without accents and in any order', () => {
    expect(idsOf('lukasiewiczova sarka')).to.deep.equal(['sarka'])
    expect(idsOf('482')).to.deep.equal(['youssef'])
    expect(idsOf('20409')).to.deep.equal(['sarka'])
    expect(idsOf('nobody')).to.deep.equal([])
  })

  it('shows all without a search, and only those of a cause', () => {
    expect(idsOf('  ')).to.deep.equal(['sarka', 'youssef'])
    expect(idsOf('', 'unclear')).to.deep.equal(['youssef'])
    expect(idsOf('', 'person')).to.deep.equal(['sarka'])
    expect(idsOf('youssef', 'person')).to.deep.equal([])
  })
})
