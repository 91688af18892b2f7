import { expect } from 'chai'
import { botTexts, type BotTexts } from './bot-texts.ts'

const order = { drink: 'Latte with Oat', number: 0 }
const drinks = ['Flat White', 'Espresso']

function all(say: BotTexts): string[] {
  const numberless = { ...order, number: null }
  return [
    say.menu({ eventName: 'DevConf', greeting: undefined, drinks, extras: ['Oat'] }),
    say.menu({ eventName: 'DevConf', greeting: 'Hello!', drinks, extras: [] }),
    say.notServing(),
    say.paused({ eventName: 'DevConf', until: undefined }),
    say.paused({ eventName: 'DevConf', until: '10:45' }),
    say.whichEvent(['DevConf', 'Signal']),
    say.whichEventAgain(['DevConf', 'Signal']),
    say.wrongOrder({ words: 'something', drinks }),
    say.notHere({ drink: 'mocha', drinks }),
    say.soldOut({ drink: 'Latte', until: '14:00', drinks }),
    say.soldOut({ drink: 'Latte', until: undefined, drinks: [] }),
    say.whichDrink(drinks),
    say.oneDrink('Latte'),
    say.otherDrink({ soldOut: 'Mocha', drink: 'Latte' }),
    say.limit({ max: 1, per: 'day' }),
    say.limit({ max: 4, per: 'event' }),
    say.noOpenOrder(),
    ...[0, 1, 2].map((ahead) => say.queue({ ...order, ahead })),
    say.justCame(numberless),
    say.isReady({ ...order, pickupPlace: '' }),
    say.isReady({ ...order, pickupPlace: 'counter B' }),
    say.stillMaking(order),
    say.beingMade(order),
    say.cancelled(order),
    say.tooLateToCancel(order),
    say.changed(order),
    say.tooLateToChange(order),
    say.changeToWhat(order),
    say.tellTheBar(),
    say.forgotten(),
    say.onlyText(),
  ]
}

describe('what the bot says', function () {
  it('is whole sentences in either language', function () {
    for (const language of ['en', 'pt'] as const)
      for (const text of all(botTexts(language)))
        expect(text)
          .to.match(/^\S[^]*\S$/)
          .and.not.match(/undefined|null|NaN|  |#-/)
  })

  it('costs no more than two SMS in English, and no letter makes it cost more', function () {
    for (const text of all(botTexts('en'))) expect(text).to.match(/^[\n -~]{1,306}$/)
  })

  it('says other things in Portuguese', function () {
    const english = new Set(all(botTexts('en')))
    expect(all(botTexts('pt')).filter((text) => english.has(text))).to.deep.equal([])
  })
})
