import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'chai'
import * as z from 'zod'
import { openEnquiry, read, writeMessage } from './desk.ts'
import { calm, useNetwork } from './network.ts'
import { acme } from './test-leases.ts'
import { simulatedNumber } from '../../local/network/simulated-number.ts'

describe('an access token that was exchanged while we remember the old one', function () {
  this.timeout(60_000)

  it('is looked up again after WhatsApp refused the old one, and the message goes out', async function () {
    const network = await useNetwork()
    await calm(network)
    const enquiry = await openEnquiry(network, acme.leaseId)
    await writeMessage(network, enquiry)
    await network.drain()

    const newToken = 'token-of-acme-renewed'
    network.whatsapp?.addNumber(simulatedNumber({ ...acme, token: newToken }))
    const secrets = z
      .record(z.string(), z.string())
      .parse(JSON.parse(readFileSync(network.secretsFile, 'utf8')))
    writeFileSync(network.secretsFile, JSON.stringify({ ...secrets, [acme.whatsapp.tokenSecret]: newToken }))

    const path = await writeMessage(network, enquiry)
    await network.drain()
    expect(await read(network, path)).to.include({ status: 'SENT' })

    network.whatsapp?.addNumber(simulatedNumber(acme))
    writeFileSync(network.secretsFile, JSON.stringify(secrets))
    await writeMessage(network, enquiry)
    await network.drain()
  })
})
