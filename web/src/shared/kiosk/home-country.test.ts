import { expect } from 'chai'
import { homeCountry } from './home-country.ts'

describe('where a kiosk stands', () => {
  it('is known by the time zone of its event', () => {
    expect(homeCountry('Europe/Berlin', ['+447700900177'], ['en-US'])).to.equal('DE')
    expect(homeCountry('America/Sao_Paulo', [], [])).to.equal('BR')
  })

  it('is guessed by the numbers of the event, else by the browser', () => {
    expect(homeCountry('UTC', ['messenger:12', 'whatsapp:+447700900177'], ['en-US'])).to.equal('GB')
    expect(homeCountry('UTC', [], ['en', 'pt-PT'])).to.equal('PT')
    expect(homeCountry('UTC', [], ['en'])).to.equal(null)
  })
})
