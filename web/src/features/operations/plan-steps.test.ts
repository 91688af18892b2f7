import { ErrorClass } from '@relaydesk/domain/delivery/delivery-error.ts'
import { expect } from 'chai'
import { planSteps } from './plan-steps.ts'

const classes = ErrorClass.options

describe('the steps for a message that did not arrive', () => {
  it('never try again what may have arrived', () => {
    expect(planSteps({ class: 'unclear' })).to.deep.equal({
      steps: ['check', 'tell-in-person'],
      reason: 'twice',
    })
  })

  it('try again only where nothing went out and another attempt may end otherwise', () => {
    const tried = classes.filter((cause) => planSteps({ class: cause }).steps.includes('try-again'))
    expect(tried).to.have.members(['retry', 'slow-down', 'later', 'channel'])
  })

  it('say why there is no second attempt', () => {
    for (const cause of classes) {
      const { steps, reason } = planSteps({ class: cause })
      if (!steps.includes('try-again')) expect(reason, cause).to.be.a('string')
    }
  })

  it('always let a person say that they told the driver', () => {
    for (const cause of classes) expect(planSteps({ class: cause }).steps, cause).to.include('tell-in-person')
  })
})
