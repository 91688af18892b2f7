import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { mareike } from '../../local/seed/demo-people.ts'
import { composer, messages, openDrawer } from './desk.ts'
import { readFocus } from './focus.ts'
import { useNetwork, whatsappOf } from './network.ts'
import { picture, redPicture } from './test-files.ts'
import { newEnquiry, type TestEnquiry } from './test-enquiry.ts'

interface TestFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const red: TestFile = { name: 'tyre.png', mimeType: 'image/png', buffer: redPicture }
const offer: TestFile = {
  name: 'Offer.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 offer'),
}

describe('files of an agent', function () {
  this.timeout(90_000)
  let network: Network
  let enquiry: TestEnquiry

  before(async function () {
    network = await useNetwork()
  })

  beforeEach(async function () {
    enquiry = await newEnquiry(network)
  })

  /** What has arrived on the driver's phone, in that order. */
  function onPhone(): unknown[] {
    return whatsappOf(network)
      .messagesTo(enquiry.mobileNumber)
      .map(({ content }) => ('mediaId' in content ? [content.type, content.caption ?? ''] : content.type))
  }

  it('arrive on the driver’s phone, each with its words, in their order', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    await choose(page, red, offer)
    const tray = page.getByRole('form', { name: 'Files to send' })
    await tray.getByText(/pictures up to 5.MB/).waitFor()
    await tray.getByLabel('Words for tyre.png').fill('The left one')
    await tray.getByRole('button', { name: 'Send 2 files' }).click()
    await tray.waitFor({ state: 'hidden' })
    await messages(page, 'Offer.pdf', 'SENT').waitFor()
    await messages(page, 'The left one', 'SENT').waitFor()
    await network.drain()
    expect(onPhone()).to.deep.equal([
      ['image', 'The left one'],
      ['document', ''],
    ])
    await messages(page, 'The left one').getByRole('button', { name: 'Show large: tyre.png' }).waitFor()
  })

  it('come by drag and drop and out of the clipboard, too', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    await hand(page, 'drop', red)
    await page.getByLabel('Words for tyre.png').waitFor()
    await hand(page, 'paste', { ...red, name: 'pasted.png' })
    await page.getByLabel('Words for pasted.png').waitFor()
    await page.getByRole('button', { name: 'Take tyre.png away' }).click()
    expect((await readFocus(page)).name, 'the next one goes on').to.equal('Words for pasted.png')
    await page.getByRole('button', { name: 'Send 1 file', exact: true }).click()
    await messages(page, '').and(page.locator('[data-status="SENT"]')).waitFor()
    await network.drain()
    expect(onPhone()).to.deep.equal([['image', '']])
  })

  it('that WhatsApp does not take are refused with a sentence, before anything leaves', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    const huge = { ...red, name: 'huge.png', buffer: picture(1500, 1200, 0) }
    await choose(page, huge, { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<p>') })
    await page.getByText(/Too large: WhatsApp takes files of this kind up to 5.MB/).waitFor()
    await page.getByText(/does not take files of this kind/).waitFor()
    expect(await page.getByRole('button', { name: /^Send \d+ files?$/ }).count()).to.equal(0)
    expect(onPhone()).to.deep.equal([])
  })

  it('go on where they were when the line breaks in the middle', async function () {
    const { page, context, expectConsole } = await openDrawer(network, mareike, enquiry)
    expectConsole(/net::ERR_FAILED/, 'The test breaks the line.')
    const parts: string[] = []
    let isBroken = true
    await context.route('**/files/**', async (route) => {
      const request = route.request()
      const part = request.method() === 'PUT' ? (request.url().split('/').at(-1) ?? '') : ''
      if (part === '1' && isBroken) {
        await route.abort()
        return
      }
      if (part !== '') parts.push(part)
      await route.continue()
    })
    const large = {
      ...offer,
      name: 'Large.pdf',
      buffer: Buffer.concat([offer.buffer, Buffer.alloc(5_000_000, 7)]),
    }
    await choose(page, large)
    await page.getByRole('button', { name: 'Send 1 file', exact: true }).click()
    await page.getByText(/The file could not leave/).waitFor()
    isBroken = false
    await page.getByRole('button', { name: 'Try Large.pdf again' }).click()
    await messages(page, 'Large.pdf', 'SENT').waitFor()
    expect(parts).to.deep.equal(['0', '1'])
  })

  it('are asked about before the page is closed', async function () {
    const { page } = await openDrawer(network, mareike, enquiry)
    await choose(page, red)
    await page.getByLabel('Words for tyre.png').fill('Wait')
    const asked = page.waitForEvent('dialog')
    const closing = page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).to.equal('beforeunload')
    await dialog.accept()
    await closing
  })
})

function choose(page: Page, ...files: TestFile[]): Promise<void> {
  return page.getByTestId('file-input').setInputFiles(files)
}

/** Drops a file on the drawer or pastes it into the composer, as a browser does. */
async function hand(page: Page, how: 'drop' | 'paste', file: TestFile): Promise<void> {
  const data = { ...file, buffer: file.buffer.toString('base64') }
  await composer(page).evaluate(
    (field, { kind, name, mimeType, buffer }) => {
      const bytes = Uint8Array.from(atob(buffer), (letter) => letter.codePointAt(0) ?? 0)
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], name, { type: mimeType }))
      const options = { bubbles: true, cancelable: true }
      field.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...options, clipboardData: transfer }),
      )
    },
    { kind: how, ...data },
  )
}
