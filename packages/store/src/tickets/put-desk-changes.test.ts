import { expect } from 'chai'
import { Timestamp, type DocumentData, type Firestore, type WriteBatch } from 'firebase-admin/firestore'
import { ticketVisitorPath, visitorPath } from '@relaydesk/domain/documents/paths.ts'
import type { TicketVisitor } from '@relaydesk/domain/tickets/ticket.ts'
import { putVisitorFree } from './put-desk-changes.ts'

const owner = ticketVisitorPath({ venueId: 'hall', ticketId: 't7' })
const visitor = visitorPath('hall;ana@visitor.example')
const updateTime = Timestamp.fromMillis(1)

/** What a ticket that is over changes besides itself. */
async function changesFor(
  { visitorId, conversationId }: TicketVisitor,
  openTicket: { ticketId: string; number: number } | null,
): Promise<Record<string, DocumentData>> {
  const known = { venueId: 'hall', email: 'ana@visitor.example', name: 'Ana', openTicket, updatedAt: 0 }
  const documents = new Map<string, DocumentData>([
    [owner, { visitorId, conversationId }],
    [visitor, known],
  ])
  const changes: Record<string, DocumentData> = {}
  const batch = {
    update(ref: { path: string }, data: DocumentData, condition: unknown) {
      expect(condition).to.deep.equal({ lastUpdateTime: updateTime })
      changes[ref.path] = data
    },
  }
  const doc = (path: string) => ({
    get: () => Promise.resolve({ ref: { path }, exists: true, updateTime, data: () => documents.get(path) }),
  })
  // oxlint-disable-next-line no-unsafe-type-assertion -- only what is used
  await putVisitorFree({ doc } as unknown as Firestore, batch as unknown as WriteBatch, 'hall', 't7')
  return changes
}

describe('a ticket that is over', () => {
  const texted = { visitorId: 'hall;ana@visitor.example', conversationId: '+447700900177;+447700900482' }

  it('lets its visitor take another one, and forgets their phone', async () => {
    expect(await changesFor(texted, { ticketId: 't7', number: 7 })).to.deep.equal({
      [owner]: { conversationId: null },
      [visitor]: { openTicket: null },
    })
  })

  it('changes nothing about who has another ticket by now, and left no phone', async () => {
    const silent = { ...texted, conversationId: null }
    expect(await changesFor(silent, { ticketId: 't8', number: 8 })).to.deep.equal({})
  })
})
