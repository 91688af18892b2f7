import { expect } from 'chai'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { openDrawer } from './desk.ts'
import { eventually } from './eventually.ts'
import { useNetwork } from './network.ts'
import { newEnquiry } from './test-enquiry.ts'

describe('the language of the desk', function () {
  this.timeout(60_000)
  let network: Network

  before(async function () {
    network = await useNetwork()
  })

  it('changes at once, with its plurals and dates, and stays', async function () {
    const { page } = await openDrawer(network, mareike, await newEnquiry(network, { heardAgoMs: null }))
    await page.getByRole('button', { name: /^You and this desk/ }).click()
    await page.getByText('Português', { exact: true }).click()
    await page.getByText('Testa ainda não escreveu').waitFor()
    await page.getByRole('form', { name: 'Enviar já um modelo' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).to.equal('pt')

    await page.reload()
    await page.getByText('Testa ainda não escreveu').waitFor()
    await eventually(async () =>
      expect(await page.getByRole('textbox', { name: 'Mensagem', exact: true }).count()).to.equal(1),
    )
  })
})
