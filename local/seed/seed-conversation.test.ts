import { readDelivery } from '@relaydesk/store/delivery-converter.ts'
import { isSettled } from '@relaydesk/domain/delivery/progress.ts'
import { expect } from 'chai'
import { conversationDocuments } from './seed-conversation.ts'

const until = Date.UTC(2026, 10, 19, 12)
const options = {
  leaseId: 'nordvik',
  enquiryId: 'nordvik-1',
  driverMobileNumber: '+447700900482',
  createdBy: 'mareike',
  until,
}

describe('a long conversation', () => {
  const documents = [...conversationDocuments({ ...options, count: 500 })]

  it('has as many messages as asked, each with a path of its own', () => {
    expect(new Set(documents.map(({ path }) => path)).size).to.equal(500)
  })

  it('gets newer with every message and ends when it should', () => {
    const times = documents.map(({ data }) => Number(data['createdAt'].toMillis()))
    expect(times).to.deep.equal([...times].sort((one, other) => one - other))
    expect(new Set(times).size).to.equal(500)
    expect(times.at(-1)).to.equal(until)
  })

  it('holds nothing that would still be sent', () => {
    const ours = documents.filter(({ data }) => data['source'] !== 'DRIVER')
    expect(ours.length).to.equal(250)
    expect(ours.every(({ data }) => isSettled(readDelivery(data).status))).to.equal(true)
  })
})
