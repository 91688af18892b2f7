import { expect } from 'chai'
import { startWhatsappSimulator } from './start-whatsapp-simulator.ts'

describe('an unplugged simulator', () => {
  it('refuses connections until it is plugged in again, on the same port', async () => {
    const simulator = await startWhatsappSimulator({ numbers: [] })
    try {
      const plugIn = await simulator.unplug()
      const refused = await fetch(simulator.url).catch((error: unknown) => error)
      expect(refused).to.be.an('error').with.nested.property('cause.code', 'ECONNREFUSED')
      await plugIn()
      expect((await fetch(simulator.url)).status).to.be.a('number')
    } finally {
      await simulator.stop()
    }
  })
})
