import { expect } from 'chai'
import { isCharacterKey, planKey, type Shortcut } from './shortcut.ts'

function shortcut(keys: string, label = keys): Shortcut {
  return { keys, label, group: 'Test', run: () => undefined }
}

describe('the keyboard', () => {
  const enquiries = shortcut('g e')
  const next = shortcut('j')

  it('runs a single key at once', () => {
    expect(planKey([enquiries, next], '', 'j')).to.deep.equal({ kind: 'run', shortcut: next })
  })

  it('waits for the second key of a sequence', () => {
    expect(planKey([enquiries, next], '', 'g')).to.deep.equal({ kind: 'wait', prefix: 'g' })
    expect(planKey([enquiries, next], 'g', 'e')).to.deep.equal({ kind: 'run', shortcut: enquiries })
  })

  it('takes a key for itself when it does not continue the sequence', () => {
    expect(planKey([enquiries, next], 'g', 'j')).to.deep.equal({ kind: 'run', shortcut: next })
    expect(planKey([enquiries, next], 'g', 'x')).to.deep.equal({ kind: 'ignore' })
  })

  it('prefers what opened last', () => {
    const inside = shortcut('Escape', 'Close')
    expect(planKey([shortcut('Escape', 'Back'), inside], '', 'Escape')).to.deep.equal({
      kind: 'run',
      shortcut: inside,
    })
  })

  it('knows which keys type something', () => {
    expect(['/', 'j', '?', 'ç', '👍'].every(isCharacterKey)).to.equal(true)
    expect(['Escape', 'Enter', 'ArrowUp'].some(isCharacterKey)).to.equal(false)
  })
})
