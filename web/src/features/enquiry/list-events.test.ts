import { expect } from 'chai'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { listEvents } from './list-events.ts'

const enquiry: Enquiry = {
  id: 'e1',
  title: '',
  accountId: '',
  serviceUnitId: '',
  driver: { name: '', mobileNumber: '' },
  vehicle: { make: '', model: '', plate: '' },
  ownerUid: null,
  state: 'OPEN',
  unReadWhatsappMessageCount: 0,
  lastActivityAt: 500,
  createdAt: 100,
}
const message = { messageId: 'm', text: 'Door 2', type: 'text', status: 'SENT' }

describe('what happened to an enquiry', () => {
  it('tells only what is stored', () => {
    expect(listEvents(enquiry)).to.deep.equal([{ kind: 'opened', at: 100 }])
    expect(listEvents({ ...enquiry, createdAt: 0 })).to.deep.equal([])
  })

  it('tells the newest first', () => {
    const events = listEvents({
      ...enquiry,
      offRoadSince: 90,
      lastDriverMessageAt: 300,
      lastMessage: { ...message, source: 'CUSTOMER', createdAt: 400 },
      completedAt: 500,
    })
    expect(events.map(({ kind }) => kind)).to.deep.equal([
      'completed',
      'weWrote',
      'driverWrote',
      'opened',
      'offRoad',
    ])
  })

  it("tells the driver's last message once", () => {
    const events = listEvents({
      ...enquiry,
      lastDriverMessageAt: 400,
      lastMessage: { ...message, source: 'DRIVER', createdAt: 400 },
    })
    expect(events).to.deep.equal([
      { kind: 'driverWrote', at: 400, text: 'Door 2' },
      { kind: 'opened', at: 100 },
    ])
  })
})
