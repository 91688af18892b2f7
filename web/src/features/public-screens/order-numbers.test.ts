import { expect } from 'chai'
import { numberForCode, orderNumbers, smsCode, smsLink, whatsappLink } from './order-numbers.ts'

const senders = [
  '+4915735984321',
  'whatsapp:+447700900177',
  '+447700900177',
  'messenger:1029',
  '+14165550132',
]

describe('the numbers to order with', () => {
  it('stands there once, however it can be written to', () => {
    expect(orderNumbers(senders)).to.deep.equal([
      {
        number: '+4915735984321',
        written: '+49 1573 5984321',
        country: 'DE',
        byWhatsapp: false,
        bySms: true,
      },
      {
        number: '+447700900177',
        written: '+44 7700 900177',
        country: 'GB',
        byWhatsapp: true,
        bySms: true,
      },
      {
        number: '+14165550132',
        written: '+1 416 555 0132',
        country: 'CA',
        byWhatsapp: false,
        bySms: true,
      },
    ])
  })

  it('is one for the QR code: of WhatsApp where there is one', () => {
    expect(numberForCode(orderNumbers(senders))?.number).to.equal('+447700900177')
    expect(numberForCode(orderNumbers(['+14165550132']))?.number).to.equal('+14165550132')
    expect(numberForCode([])).to.equal(undefined)
  })

  it('opens an app with the text filled in', () => {
    const [number] = orderNumbers(['+447700900177'])
    if (number === undefined) throw new Error('no number')
    expect(whatsappLink(number, 'Olá & bom dia?')).to.equal(
      'https://wa.me/447700900177?text=Ol%C3%A1%20%26%20bom%20dia%3F',
    )
    expect(smsLink(number, 'What now?')).to.equal('sms:+447700900177?&body=What%20now%3F')
    expect(smsCode(number, 'What now?')).to.equal('SMSTO:+447700900177:What now?')
  })
})
