import { expect } from 'chai'
import { documentedPorts, freePorts, wantedPorts } from './ports.ts'

describe('the ports of the local network', function () {
  it('are all wanted when everything runs here', function () {
    const wanted = wantedPorts(documentedPorts, { whatsapp: true, twilio: true, pages: true }).map(
      ({ port }) => port,
    )
    expect(wanted).to.have.members(Object.values(documentedPorts))
  })

  it('leave the simulator’s port to another WhatsApp that is used in its place', function () {
    const wanted = wantedPorts(documentedPorts, { whatsapp: false, twilio: true, pages: true }).map(
      ({ port }) => port,
    )
    expect(wanted).to.not.include(documentedPorts.whatsapp).and.not.include(documentedPorts.phones)
    expect(wanted).to.include(documentedPorts.twilio)
    expect(wanted).to.include(documentedPorts.hosting)
  })

  it('are all different when they are chosen freely', async function () {
    const chosen = Object.values(await freePorts())
    expect(new Set(chosen).size).to.equal(chosen.length)
  })
})
