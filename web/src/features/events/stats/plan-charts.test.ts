import type { EventFigures } from '@relaydesk/domain/orders/event-figures.ts'
import { expect } from 'chai'
import { hourBars, sum } from '../../../shared/charts/hour-bars.ts'
import { countryBars, drinkBars, restOf, wayBars } from './plan-charts.ts'

const nine = Date.parse('2026-11-26T09:00:00Z')
const hour = 3_600_000

const figures: EventFigures = {
  orders: 20,
  byStatus: { placed: 1, refused: 2, queued: 3, making: 1, ready: 2, delivered: 12, cancelled: 2 },
  byItem: { Espresso: 5, 'Flat White': 12, Chai: 3 },
  byChannel: { sms: 6, whatsapp: 10, kiosk: 3, 'walk-up': 1 },
  byCountry: { DE: 8, GB: 4, PT: 2, US: 1, PL: 1 },
  byHour: [
    { hour: nine, n: 7 },
    { hour: nine + 2 * hour, n: 8 },
    { hour: nine + 22 * hour, n: 5 },
  ],
  waitMinutes: { median: 4.2, p90: 9, samples: 14 },
  guests: 15,
}

describe('the figures of an event', () => {
  it('show every drink, also one that nobody ordered, the most wanted first', () => {
    expect(drinkBars(figures, ['Espresso', 'Cortado'])).to.deep.equal([
      { key: 'Flat White', n: 12 },
      { key: 'Espresso', n: 5 },
      { key: 'Chai', n: 3 },
      { key: 'Cortado', n: 0 },
    ])
  })

  it('add up: drinks, channels, hours, and countries with what is not known', () => {
    const { top, others, unknown } = countryBars(figures, 2)
    const hours = hourBars(figures.byHour, 'Europe/Berlin').flatMap((day) => day.hours)
    expect(sum(drinkBars(figures, []))).to.equal(20)
    expect(sum(hours)).to.equal(20)
    expect(sum(top) + others.n + unknown).to.equal(20)
    expect(unknown).to.equal(4)
  })

  it('show a way in which each step holds the next', () => {
    const steps = wayBars(figures).map(({ n }) => n)
    expect(steps).to.deep.equal([23, 20, 14, 12])
    expect(steps).to.deep.equal(steps.toSorted((one, other) => other - one))
    const { refused, cancelled, open } = restOf(figures)
    expect(refused + cancelled + open + 12).to.equal(23)
  })

  it('fold small countries, but never just one', () => {
    expect(countryBars(figures, 2).others).to.deep.equal({ countries: 3, n: 4 })
    expect(countryBars(figures, 4).others).to.deep.equal({ countries: 0, n: 0 })
    expect(countryBars(figures, 4).top).to.have.length(5)
  })

  it('stand on the days and hours of the event, empty hours between', () => {
    expect(hourBars(figures.byHour, 'Europe/Berlin')).to.deep.equal([
      {
        day: '2026-11-26',
        at: nine,
        hours: [
          { hour: '10', n: 7 },
          { hour: '11', n: 0 },
          { hour: '12', n: 8 },
        ],
      },
      { day: '2026-11-27', at: nine + 22 * hour, hours: [{ hour: '08', n: 5 }] },
    ])
  })
})
