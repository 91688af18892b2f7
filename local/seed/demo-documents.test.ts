import { parseChatMessagePath } from '@relaydesk/domain/documents/paths.ts'
import { isAnnotation } from '@relaydesk/domain/chat/webhook/inbound-content.ts'
import { planChatMessage } from '@relaydesk/domain/chat/plan-chat-message.ts'
import { readPhoneNumber } from '@relaydesk/domain/people/read-phone-number.ts'
import { readDelivery } from '@relaydesk/store/delivery-converter.ts'
import { expect } from 'chai'
import { demoDocuments } from './demo-documents.ts'
import { demoWorld } from './demo-world.ts'

const now = Date.UTC(2026, 10, 20, 10, 4)
const documents = demoDocuments(now)
const dataAt = new Map(documents.map(({ path, data }) => [path, data]))
const messages = documents.flatMap(({ path, data }) => {
  const key = parseChatMessagePath(path)
  return key === null ? [] : [{ path, key, data }]
})

describe('the documents of the demo', () => {
  it('are a few hundred messages in at least eight enquiries of the one and four of the other company', () => {
    expect(messages.length).to.be.within(200, 600)
    const enquiries = [...dataAt.keys()].filter(
      (path) => path.split('/').length === 4 && path.includes('/enquiries/'),
    )
    expect(enquiries.filter((path) => path.startsWith('leasecompany/nordvik/')).length).to.be.at.least(8)
    expect(enquiries.filter((path) => path.startsWith('leasecompany/almar/')).length).to.be.at.least(4)
  })

  it('have every state that a message can rest in', () => {
    const states = new Set(messages.map(({ data }) => data['status']))
    expect([...states]).to.have.members([
      undefined,
      'READ',
      'DELIVERED',
      'SENT',
      'FAILED',
      'UNKNOWN',
      'HELD',
      'CANCELLED',
    ])
  })

  it('hold no token', () => {
    const written = JSON.stringify(documents)
    for (const { token } of demoWorld.leases) expect(written).not.to.include(token)
  })

  it('have one path each, the same whenever they are made', () => {
    expect(dataAt.size).to.equal(documents.length)
    const later = demoDocuments(now + 26 * 60 * 60_000).map(({ path }) => path)
    // Performance figures are the only ones that go by the day, and their days are fields.
    expect(later).to.deep.equal(documents.map(({ path }) => path))
  })

  it('are the same to the letter for the same time', () => {
    expect(JSON.stringify(demoDocuments(now))).to.equal(JSON.stringify(documents))
  })

  it('make the product send nothing', () => {
    for (const { key, data } of messages) {
      const plan = planChatMessage(
        { ...key, message: data, enquiry: undefined, settings: undefined, createdAt: now, now },
        readPhoneNumber,
      )
      expect(plan.do, key.messageDocId).to.equal('ignore')
    }
  })

  it('lead from WhatsApp’s id back to each message that has one', () => {
    const found = documents.filter(({ path }) => path.startsWith('providerMessages/'))
    const targets = found.map(({ data }) => String(data['documentPath']))
    expect(targets).to.have.members(
      messages.filter(({ data }) => data['whatsappMessageId']).map(({ path }) => path),
    )
  })

  it('have one open dead letter for each failure, and for what nobody could find out', () => {
    const letters = documents.filter(({ path }) => path.startsWith('deadLetters/'))
    const failed = messages
      .filter(({ data }) => data['status'] === 'FAILED' || data['status'] === 'UNKNOWN')
      .map(({ path }) => path)
    expect(failed).not.to.be.empty
    expect(letters.map(({ data }) => String(data['documentPath']))).to.have.members(failed)
    expect(letters.every(({ data }) => data['isOpen'] === true)).to.equal(true)
  })

  it('count for each writer exactly what WhatsApp took from them', () => {
    const sent = messages.filter(({ data }) => readDelivery(data).delivery.sentAt !== undefined)
    const counts = documents.filter(({ path }) => /^leasecompany\/[^/]+\/users\//.test(path))
    for (const { path, data } of counts) {
      const [, leaseId, , uid] = path.split('/')
      const theirs = sent.filter(
        ({ key, data: message }) => key.leaseId === leaseId && message['createdBy'] === uid,
      )
      const byDay = Object.values(data['numberOfWhatsappMessagesSentByDay'] ?? {})
      expect(data['numberOfWhatsappMessagesSent'], path).to.equal(theirs.length)
      expect(
        byDay.reduce((sum: number, day) => sum + Number(day), 0),
        path,
      ).to.equal(theirs.length)
    }
    expect(counts.reduce((sum, { data }) => sum + Number(data['numberOfWhatsappMessagesSent']), 0)).to.equal(
      sent.length,
    )
  })

  it('note in each driver’s conversation what was sent to them', () => {
    for (const { path, data } of documents.filter(({ database }) => database === 'ancillary')) {
      const sent = messages.filter(
        ({ key, data: message }) =>
          key.enquiryId === data['enquiryId'] && readDelivery(message).delivery.sentAt !== undefined,
      )
      expect(data['arrayOfWhatsappMessageIds'], path).to.deep.equal(
        sent.map(({ data: message }) => message['whatsappMessageId']),
      )
      expect(path).to.equal(
        `whatsapp/${sent[0]?.data['driverMobileNumber']}/enquiryMessages/${data['enquiryId']}`,
      )
    }
  })

  it('name in each row of the list the newest message of the thread', () => {
    for (const { path, data } of documents.filter(({ data: { lastMessage } }) => lastMessage !== undefined)) {
      const thread = messages.filter(
        (message) => message.path.startsWith(`${path}/`) && !isAnnotation(String(message.data['type'])),
      )
      const newest = thread.at(-1)
      const { messageId, text, status, createdAt } = data['lastMessage']
      expect(messageId).to.equal(newest?.key.messageDocId)
      if (['text', 'template', 'document'].includes(data['lastMessage'].type))
        expect(text, path).not.to.equal('')
      if (newest?.data['source'] !== 'DRIVER') expect(status).to.equal(newest?.data['status'])
      expect(createdAt).to.deep.equal(newest?.data['createdAt'])
      expect(data['driver'].mobileNumber).to.equal(newest?.data['driverMobileNumber'])
      // One that a driver opened is a moment younger than the driver's word.
      if (data['isUnplaced'] !== true)
        expect(data['createdAt'].toMillis()).to.be.lessThan(thread[0]?.data['createdAt'].toMillis())
    }
  })

  it('quote and react to messages of the same thread', () => {
    const abouts = messages.flatMap(({ path, data }) => {
      const target: unknown = data['context']?.whatsappMessageId ?? data['payload']?.targetMessageId
      return target === undefined ? [] : [{ folder: path.slice(0, path.lastIndexOf('/')), target }]
    })
    expect(abouts).to.have.length.at.least(2)
    for (const { folder, target } of abouts) {
      const found = messages.filter(({ data }) => data['whatsappMessageId'] === target)
      expect(found).to.have.length(1)
      expect(found[0]?.path.startsWith(`${folder}/`)).to.equal(true)
    }
  })

  it('have one enquiry of a driver nobody knew, without a number', () => {
    const unplaced = documents.filter(({ data }) => data['isUnplaced'] === true)
    expect(unplaced).to.have.length(1)
    expect(unplaced[0]?.data).to.deep.include({
      ownerUid: null,
      state: 'OPEN',
      unReadWhatsappMessageCount: 1,
    })
    expect(unplaced[0]?.data['driver'].mobileNumber).to.equal('')
  })

  it('let an enquiry be completed after its last message', () => {
    const completed = documents.filter(({ data }) => data['state'] === 'COMPLETED')
    expect(completed).not.to.be.empty
    for (const { data, path } of completed) {
      expect(data['completedAt'].toMillis(), path).to.be.greaterThan(data['lastActivityAt'].toMillis())
    }
  })
})
