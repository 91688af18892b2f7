import { expect } from 'chai'
import { buildOrder } from './build-order.test-data.ts'
import { cardFoot } from './card-actions.ts'

describe('what can be done to an order', () => {
  it('is to start it, with a connection', () => {
    expect(cardFoot(buildOrder(1), 1, true)).to.deep.equal({ kind: 'waiting', mayStart: true })
    expect(cardFoot(buildOrder(1), 1, false)).to.deep.equal({ kind: 'waiting', mayStart: false })
  })

  it('is to finish what is made here, and nothing to what is made elsewhere', () => {
    const making = buildOrder(1, { status: 'making', terminal: 2 })
    expect(cardFoot(making, 2, false)).to.deep.equal({ kind: 'here', tells: true })
    expect(cardFoot(making, 1, true)).to.deep.equal({ kind: 'elsewhere', terminal: 2 })
    const guest = { name: 'Table 4', digits: '', isTexted: false }
    expect(cardFoot({ ...making, guest }, 2, true)).to.deep.equal({ kind: 'here', tells: false })
  })

  it('is nothing more once it is made or cancelled', () => {
    expect(cardFoot(buildOrder(1, { status: 'ready' }), 1, true).kind).to.equal('turned')
    expect(cardFoot(buildOrder(1, { status: 'cancelled' }), 1, true).kind).to.equal('gone')
  })
})
