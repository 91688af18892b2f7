import { templateProblems } from '@relaydesk/domain/chat/fill-template.ts'
import { TemplatePayload } from '@relaydesk/domain/chat/payload.ts'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { demoPeople } from './demo-people.ts'
import { demoWorld } from './demo-world.ts'
import { playEnquiry, type PlayedMessage } from './play-enquiry.ts'

const morning = Date.UTC(2026, 10, 20, 10, 4)
const anyTime = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) })

function timesOf({ createdAt, state }: PlayedMessage): number[] {
  const { sendingAt, sentAt, deliveredAt, readAt, failedAt } = state?.delivery ?? {}
  return [createdAt, sendingAt, sentAt, deliveredAt, readAt, failedAt].filter((at) => at !== undefined)
}

describe('a played enquiry', () => {
  for (const enquiry of demoWorld.enquiries) {
    const title = `${enquiry.lease.name} ${enquiry.number}`

    it(`of ${title} tells its messages in order, whatever time it is`, () => {
      fc.assert(
        fc.property(anyTime, (now) => {
          const times = playEnquiry(enquiry, now).map(({ createdAt }) => createdAt)
          for (const [index, at] of times.entries()) {
            if (index > 0) expect(at).to.be.greaterThan(times[index - 1] ?? Infinity)
          }
        }),
        { numRuns: 40 },
      )
    })

    it(`of ${title} lets each leg of a way follow the one before, and none in the future`, () => {
      fc.assert(
        fc.property(anyTime, (now) => {
          for (const message of playEnquiry(enquiry, now)) {
            const times = timesOf(message)
            expect(times).to.deep.equal([...times].sort((one, other) => one - other))
            expect(times.at(-1)).to.be.at.most(now)
          }
        }),
        { numRuns: 40 },
      )
    })

    it(`of ${title} is written by people of its company, in templates that it has`, () => {
      const uids = demoPeople
        .filter(({ leases }) => leases.includes(enquiry.lease.leaseId))
        .map(({ uid }) => uid)
      for (const { source, createdBy, templateType, payload, text } of playEnquiry(enquiry, morning)) {
        if (source === 'CUSTOMER') expect(uids).to.include(createdBy)
        if (templateType === undefined) continue
        const template = enquiry.lease.whatsapp.templates[templateType]
        if (template === undefined) throw new Error(`${enquiry.lease.name} has no ${templateType}`)
        expect(templateProblems(template, TemplatePayload.parse(payload))).to.deep.equal([])
        expect(text).not.to.include('{{')
      }
    })

    it(`of ${title} has at most as many unread messages as the driver wrote last`, () => {
      const sources = playEnquiry(enquiry, morning).map(({ source }) => source)
      const trailing = sources.length - 1 - sources.findLastIndex((source) => source !== 'DRIVER')
      expect(enquiry.unread ?? 0).to.be.at.most(trailing)
    })
  }
})
