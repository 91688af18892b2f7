import { expect } from 'chai'
import { languageOf } from './guest-language.ts'

describe('the language of a text', function () {
  it('is known by its small words', function () {
    for (const text of [
      'a flat white, please',
      "I'd like a tea",
      'cancel my latte',
      'what do you have?',
      'hi',
    ])
      expect(languageOf(text), text).to.equal('en')
    for (const text of [
      'um flat white por favor',
      'quero um chá',
      'cancela meu latte',
      'olá',
      'café com leite',
    ])
      expect(languageOf(text), text).to.equal('pt')
  })

  it('is not known by drinks, numbers, pictures or addresses', function () {
    for (const text of [
      'flat white',
      'cappuccino',
      '2',
      '☕',
      '',
      'latte@example.com',
      'https://a.com.br/latte',
    ])
      expect(languageOf(text), text).to.equal(null)
  })
})
