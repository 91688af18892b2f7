import { expect } from 'chai'
import { createFigureCounter } from './figure-counter.ts'

interface Figures {
  orders: number
}

describe('counting the figures', () => {
  it('keeps what was counted when the server does not answer, and says so', async () => {
    const { counter, answer } = setUp()
    answer({ orders: 7 })
    await counter.count()
    expect(counter.read()).to.deep.include({ status: 'there' })
    answer(null)
    await counter.count()
    expect(counter.read()).to.deep.include({ status: 'failed' })
    expect(counter.read().figures).to.deep.equal({ orders: 7 })
  })

  it('does not let an answer that was overtaken win', async () => {
    const first = Promise.withResolvers<Figures | null>()
    const answers = [first.promise, Promise.resolve({ orders: 2 })]
    const counter = createFigureCounter(
      () => answers.shift() ?? Promise.reject(new Error('asked too often')),
      () => () => undefined,
    )
    const slow = counter.count()
    await counter.count()
    first.resolve({ orders: 1 })
    await slow
    expect(counter.read().figures?.orders).to.equal(2)
  })
})

function setUp() {
  let next: Figures | null = null
  const counter = createFigureCounter(
    () => Promise.resolve<Figures | null>(next),
    () => () => undefined,
  )
  return {
    counter,
    answer: (answer: Figures | null) => {
      next = answer
    },
  }
}
