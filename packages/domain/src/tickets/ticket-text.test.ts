import { expect } from 'chai'
import * as fc from 'fast-check'
import { isSmsLetters, smsLetters } from './sms-letters.ts'
import { TicketNews } from './ticket.ts'
import { ticketText, type TicketWords } from './ticket-text.ts'

const words: TicketWords = { venueName: 'Town Hall', number: 0, table: 0, link: 'https://desk.example/q' }

function all(language: 'en' | 'pt'): string[] {
  return TicketNews.options.map((news) => ticketText(news, language, { ...words, ahead: 3 }))
}

describe('the texts about a ticket', () => {
  it('say what is so, in both languages; number 0 and table 0 are like any other', () => {
    expect(all('en')).to.deep.equal([
      'Town Hall: your number is 0. 3 people ahead. We text you when you are next. Queue: https://desk.example/q STOP ends texts.',
      'Town Hall: you are next, number 0. Please stay close by.',
      'Town Hall: number 0, please come to table 0 now.',
      'Town Hall: number 0, we are still waiting for you at table 0.',
    ])
    expect(all('pt')).to.deep.equal([
      'Town Hall: a sua senha é 0. 3 pessoas à sua frente. Avisamos quando for a seguir. Fila: https://desk.example/q STOP cancela.',
      'Town Hall: senha 0, é a sua vez a seguir. Fique por perto.',
      'Town Hall: senha 0, venha agora à mesa 0.',
      'Town Hall: senha 0, ainda estamos à sua espera na mesa 0.',
    ])
  })

  it('leave out what nobody knows', () => {
    const bare = { ...words, table: null, link: '' }
    expect(ticketText('taken', 'en', bare)).to.equal(
      'Town Hall: your number is 0. We text you when you are next. STOP ends texts.',
    )
    expect(ticketText('taken', 'en', { ...bare, ahead: 1 })).to.contain('1 person ahead')
    expect(ticketText('taken', 'pt', { ...bare, ahead: 1 })).to.contain('1 pessoa à sua frente')
    for (const language of ['en', 'pt'] as const)
      for (const news of TicketNews.options)
        expect(ticketText(news, language, bare)).to.not.match(/null|undefined| {2}|table|mesa/)
  })

  it('are one SMS of plain letters in both languages, whatever the venue is called', () => {
    const venueName = 'Câmara Municipal de São João da Boa Vista – “Atendimento”'.padEnd(60, 'ã').slice(0, 60)
    const long = { venueName, number: 99_999, table: 99, ahead: 500, link: '' }
    for (const language of ['en', 'pt'] as const)
      for (const news of TicketNews.options) {
        const text = ticketText(news, language, long)
        expect(isSmsLetters(text), text).to.equal(true)
        expect(text.length, text).to.be.at.most(160)
      }
  })
})

describe('the text with the way to the queue', () => {
  it('is one SMS, too, where the address is of a usual length', () => {
    const link = 'https://desk.example/venues/town-hall/ticket/9999'
    for (const language of ['en', 'pt'] as const)
      expect(
        ticketText('taken', language, { ...words, number: 9_999, ahead: 120, link }).length,
      ).to.be.at.most(160)
  })
})

describe('the letters of an SMS', () => {
  it('are plain where there is a plain form, and stay where there is none', () => {
    expect(smsLetters('São João’s Café – €5')).to.equal("Sao Joao's Café - €5")
    expect(smsLetters('市役所')).to.equal('市役所')
    expect(smsLetters('Čeština, Ångström, ß')).to.equal('Cestina, Ångström, ß')
  })

  it('are as they were the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(smsLetters(smsLetters(text))).to.equal(smsLetters(text))
      }),
    )
  })
})
