import { whatsappErrorCodes } from '@relaydesk/domain/chat/whatsapp-error-codes.ts'
import { expect } from 'chai'
import { asSentence, reasonOf } from './reason-of.ts'
import { pt } from './reasons.pt.ts'

describe('the reason of a failure', () => {
  it('repeats neither the heading nor the code', () => {
    const error = { code: '1', class: 'message', text: 'Not sent: the file is too large. (1)' } as const
    expect(reasonOf(error)).to.equal('the file is too large.')
    expect(asSentence(reasonOf(error))).to.equal('The file is too large.')
  })

  it('is there in Portuguese for each code of WhatsApp’s', () => {
    expect(Object.keys(pt)).to.include.members(Object.keys(whatsappErrorCodes))
  })
})
