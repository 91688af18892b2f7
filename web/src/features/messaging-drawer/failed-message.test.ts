import type { ErrorClass } from '@relaydesk/domain/delivery/delivery-error.ts'
import { expect } from 'chai'
import { cureSteps } from './failed-message.ts'

function steps(kind: ErrorClass, code = '1'): string[] {
  return cureSteps({ code, class: kind, text: 'x' })
}

describe('the steps that cure a failed message', () => {
  it('fit the cause', () => {
    expect(steps('retry')).to.deep.equal(['try-again'])
    expect(steps('message')).to.deep.equal(['change-and-send'])
    expect(steps('needs-template')[0]).to.equal('send-template')
    expect(steps('recipient')[0]).to.equal('call')
  })

  it('never try again what can never be sent as it is', () => {
    for (const kind of ['message', 'needs-template'] as const) expect(steps(kind)).not.to.include('try-again')
    expect(steps('recipient', 'INVALID_NUMBER')).not.to.include('try-again')
  })
})
