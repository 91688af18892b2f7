import { expect } from 'chai'
import { draftStore } from './draft-store.ts'
import { openOutbox, type OutboxEntry } from './outbox.ts'

/** A browser's storage in memory; `isFull` makes it refuse to keep anything. */
function storageOf(isFull = false) {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem(key: string, value: string) {
      if (isFull) throw new Error('QuotaExceededError')
      kept.set(key, value)
    },
  }
}

function entry(messageId: string, writtenAt: number, enquiryId = 'e1'): OutboxEntry {
  const message = { text: `Text ${messageId}`, driverMobileNumber: '+447700900119', createdBy: 'u1' }
  return { leaseId: 'l1', enquiryId, messageId, writtenAt, message }
}

describe('the outbox', () => {
  it('survives the page and lists an enquiry’s messages, oldest first', () => {
    const storage = storageOf()
    const outbox = openOutbox(storage, 'u1')
    for (const one of [entry('m2', 20), entry('m1', 10), entry('m3', 5, 'e2')]) outbox.keep(one)
    expect(openOutbox(storage, 'u1').list('e1')).to.deep.equal([entry('m1', 10), entry('m2', 20)])
  })

  it('forgets a message once it is dropped', () => {
    const outbox = openOutbox(storageOf(), 'u1')
    outbox.keep(entry('m1', 10))
    outbox.drop(entry('m1', 10))
    expect(outbox.list('e1')).to.deep.equal([])
  })

  it('shows nobody the messages of another person', () => {
    const storage = storageOf()
    openOutbox(storage, 'u1').keep(entry('m1', 10))
    expect(openOutbox(storage, 'u2').list('e1')).to.deep.equal([])
  })

  it('ignores what it cannot read, and storage that keeps nothing', () => {
    const storage = storageOf()
    storage.setItem('relaydesk.outbox.u1.e1.m1', '{broken')
    storage.setItem('relaydesk.outbox.u1.e1.m2', '{"messageId":"m2"}')
    expect(openOutbox(storage, 'u1').list('e1')).to.deep.equal([])
    openOutbox(storageOf(true), 'u1').keep(entry('m1', 10))
  })
})

describe('drafts', () => {
  it('are kept per person and enquiry until they are empty', () => {
    const storage = storageOf()
    draftStore(storage, 'u1').keep('e1', 'Please park')
    expect(draftStore(storage, 'u1').read('e1')).to.equal('Please park')
    expect(draftStore(storage, 'u1').read('e2')).to.equal('')
    expect(draftStore(storage, 'u2').read('e1')).to.equal('')
    draftStore(storage, 'u1').keep('e1', '')
    expect(storage.length).to.equal(0)
  })
})
