import { expect } from 'chai'
import { startWhatsappSimulator } from '../start-whatsapp-simulator.ts'
import type { WhatsappSimulator } from '../start-whatsapp-simulator.ts'
import { BRINKMANN, NORDVIK } from './numbers.ts'
import { postMessage, textTo } from './requests.ts'

export const DRIVER = '+447700900482'

export type Refusal = {
  what: string
  request?: unknown
  options?: Parameters<typeof postMessage>[2]
  expected: [status: number, code: number, says: string]
}

/** A request of one type to the driver. */
export function typed(type: string, content: unknown): Record<string, unknown> {
  return { messaging_product: 'whatsapp', to: DRIVER, type, [type]: content }
}

/** One test per row: the HTTP status, the code and a part of the words, and nothing reaches the phone. */
export function describeRefusals(title: string, rows: readonly Refusal[]): void {
  describe(title, () => {
    let simulator: WhatsappSimulator
    before(async () => {
      simulator = await startWhatsappSimulator({ numbers: [NORDVIK, BRINKMANN] })
    })
    after(() => simulator.stop())

    for (const { what, request = textTo(DRIVER, 'Hello'), options, expected } of rows)
      it(`${what}: ${expected[1]}`, async () => {
        const answer = await postMessage(simulator, request, options)

        const [status, code, says] = expected
        expect(answer.body).to.have.nested.property('error.code', code)
        expect(answer.status).to.equal(status)
        expect(JSON.stringify(answer.body).replaceAll('\\"', '"')).to.contain(says)
        expect(answer.body)
          .to.have.nested.property('error.fbtrace_id')
          .that.matches(/^A[\w-]{10,}$/)
        expect(simulator.messagesTo(DRIVER)).to.have.length(0)
      })
  })
}
