import { expect } from 'chai'
import { doubtfulSpellings, drinkSpellings, everydayWords, knownDrinks } from './drink-spellings.ts'
import { ingredients, modifierSpellings } from './modifier-spellings.ts'
import { plainText } from './words.ts'

describe('the tables of spellings', function () {
  it('hold plain words, as they are compared', function () {
    const tables = [drinkSpellings, doubtfulSpellings, modifierSpellings]
    const texts = [
      ...tables.flatMap((table) => Object.keys(table)),
      ...[...tables, ingredients].flatMap((table) => Object.values(table).flat()),
      ...everydayWords,
      ...knownDrinks,
    ]
    expect(texts.filter((text) => plainText(text) !== text)).to.deep.equal([])
  })
})
