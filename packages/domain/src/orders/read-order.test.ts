import { expect } from 'chai'
import * as fc from 'fast-check'
import { readOrder } from './read-order.ts'
import type { OrderReading } from './reading/order-reading.ts'
import { coffeeBar } from './testing/test-event.ts'

const served = coffeeBar.menu.filter(({ isOn }) => isOn)
const drinks = fc.constantFrom(...served)

/** Texts of the words that the reader knows, in any order: nearer to its edges than any letters. */
const likely = fc
  .array(
    fc.constantFrom(
      ...'no not without sem não or and a the of x2 two my free late shot milk sugar oat soy foam latte flat white hot'.split(
        ' ',
      ),
      ...'chocolate double espresso macchiato coffee thanks for instead of cancel change to queue , . ? \n 👍 ☕ é'.split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '))

const anyText = fc.oneof(
  likely,
  fc.string({ unit: 'grapheme', maxLength: 2_000 }),
  fc.string({ unit: 'binary' }),
)

function itemOf(reading: OrderReading): string {
  return reading.found === 'drink' ? reading.item.title : reading.found
}

function meaningOf(text: string): unknown {
  return { ...readOrder(text, coffeeBar), why: [] }
}

describe('the reader of orders', function () {
  it('takes any text, and gives only drinks that are on the menu and not sold out', function () {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readOrder(text, coffeeBar)
        if (reading.found === 'drink') {
          expect(served).to.include(reading.item)
          for (const other of reading.also) expect(served).to.include(other)
        }
        if (reading.found === 'several') for (const item of reading.items) expect(served).to.include(item)
        if (reading.found === 'sold-out') expect(reading.item.isOn).to.equal(false)
        const titles = coffeeBar.modifiers.map(({ title }) => title)
        for (const { title, without } of reading.modifiers)
          if (without !== true) expect(titles).to.include(title)
      }),
      { numRuns: 500 },
    )
  })

  it('takes any menu: titles, spellings and modifiers that people think of', function () {
    const words = fc.string({ minLength: 1, maxLength: 12 })
    const item = fc.record({ id: words, title: words, description: words, isOn: fc.boolean() })
    const modifier = fc.record({
      id: words,
      title: words,
      kind: fc.constantFrom('milk' as const, 'extra' as const),
    })
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 10 }),
        fc.array(modifier, { maxLength: 5 }),
        fc.dictionary(words, words),
        anyText,
        (menu, modifiers, spellingMap, text) => {
          const reading = readOrder(text, { menu, modifiers, spellingMap })
          if (reading.found === 'drink') expect(menu).to.include(reading.item)
        },
      ),
    )
  })

  it('makes each drink’s own title that drink, whatever stands around it', function () {
    const before = fc.constantFrom('', 'a ', 'Hi! ', 'one ', 'please, ', '  \n', 'could I have a ', 'um ')
    const after = fc.constantFrom('', ' please', '!!!', ' 😊', ' pls, thanks', '\n', ' por favor')
    fc.assert(
      fc.property(drinks, before, after, (item, head, tail) => {
        expect(itemOf(readOrder(`${head}${item.title}${tail}`, coffeeBar))).to.equal(item.title)
      }),
    )
  })

  it('reads the same in capitals, with more spaces, and with punctuation around it', function () {
    const around = fc.constantFrom('', ' ', '  ', '\n', '! ', ' ...', ' "')
    fc.assert(
      fc.property(likely, around, around, (text, head, tail) => {
        const plain = meaningOf(text)
        expect(meaningOf(text.toUpperCase())).to.deep.equal(plain)
        expect(meaningOf(text.replaceAll(' ', '   '))).to.deep.equal(plain)
        expect(meaningOf(`${head}${text}${tail}`)).to.deep.equal(plain)
      }),
      { numRuns: 300 },
    )
  })

  it('takes the longest of the drinks that are named, and never a part of it', function () {
    fc.assert(
      fc.property(fc.uniqueArray(drinks, { minLength: 1, maxLength: 5 }), (named) => {
        const longest = Math.max(...named.map(({ title }) => title.length))
        const reading = readOrder(named.map(({ title }) => title).join(' and '), coffeeBar)
        expect(itemOf(reading)).to.have.length(longest)
      }),
    )
  })

  it('is done with the worst of 1,600 characters in a moment', function () {
    const worst = [
      'latte or ',
      'no ',
      'a',
      'x2 ',
      'milk no ',
      'thanks for the ',
      'of ',
      'cappuccimo ',
      '́',
      '🍵',
      'late ',
    ]
    for (const words of worst) {
      const text = words.repeat(1_600)
      const from = performance.now()
      readOrder(text, coffeeBar)
      expect(performance.now() - from, words).to.be.below(500)
    }
  })

  it('says which words were read as what', function () {
    const { why } = readOrder("I'm late, an expresso without sugar, oatmilk", coffeeBar)
    expect(why).to.deep.equal([
      { words: 'late', as: 'word', title: 'Latte' },
      { words: 'expresso', as: 'drink', title: 'Espresso' },
      { words: 'sugar', as: 'without', title: 'Sugar' },
      { words: 'oatmilk', as: 'modifier', title: 'Oat' },
    ])
  })

  it('takes a word for whatever drink the event takes it for, and a doubtful one only where it is alone', function () {
    const menu = [
      { id: 'latte-macchiato', title: 'Latte Macchiato', description: '', isOn: true },
      { id: 'espresso', title: 'Espresso', description: '', isOn: true },
    ]
    const event = { menu, modifiers: [], spellingMap: { latte: 'Latte Macchiato', coffee: 'Espresso' } }
    expect(itemOf(readOrder('one late please', event))).to.equal('Latte Macchiato')
    expect(itemOf(readOrder("I'm late, espresso", event))).to.equal('Espresso')
    expect(itemOf(readOrder('☕', event))).to.equal('Espresso')
    expect(readOrder('latte', { ...event, spellingMap: {} })).to.include({ otherDrink: 'latte' })
  })

  it('reads no description as an order', function () {
    const menu = [{ id: 'a', title: 'Latte', description: 'An espresso with oat', isOn: true }, ...served]
    const reading = readOrder('Latte\nAn espresso with oat', { ...coffeeBar, menu })
    expect(reading).to.deep.include({ found: 'drink', item: menu[0], modifiers: [], also: [] })
  })
})
