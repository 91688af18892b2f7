import { chromium, type BrowserContext, type Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { ensureChromium } from '../../local/network/prerequisites/ensure-chromium.ts'
import { startNetwork } from '../../local/network/start-network.ts'
import { demoPassword, mareike } from '../../local/seed/demo-people.ts'
import type { PartResult } from '../report/part.ts'
import { watchScripts, type Scripts } from './watch-scripts.ts'

/** For the desk: the enquiry with its drawer, the heaviest page that agents open. */
const limitKb = 350

/** How much JavaScript each page's first load brings, by loading it. */
export async function measurePages(): Promise<PartResult> {
  const network = await startNetwork()
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync']
  const executablePath = await ensureChromium(console.error)
  const browser = await chromium.launch({ executablePath, args })
  try {
    return report(await loadPages(network, await browser.newContext()))
  } finally {
    await browser.close()
    await network.stop()
  }
}

async function loadPages(network: Network, context: BrowserContext): Promise<Record<string, Scripts>> {
  const { web, phones } = network.urls
  const signIn = await load(context, `${web}/sign-in`, emailField)
  await emailField(signIn.page).fill(mareike.email)
  await signIn.page.getByLabel('Password', { exact: true }).fill(demoPassword)
  await signIn.page.getByRole('button', { name: 'Sign in' }).click()
  await firstRow(signIn.page).waitFor()
  const enquiryId = await firstRow(signIn.page).getAttribute('data-row')

  const list = await load(context, `${web}/enquiries`, firstRow)
  const enquiry = await load(context, `${web}/enquiries/${enquiryId}`, composer)
  const phonesPage = await load(context, phones, (page) => page.getByRole('main'))
  return {
    'sign-in': signIn.scripts,
    'enquiries, none open': list.scripts,
    'an enquiry with its drawer': enquiry.scripts,
    'phones (local only)': phonesPage.scripts,
  }
}

/** Opens a page of its own, and waits for what a person waits for. */
async function load(
  context: BrowserContext,
  url: string,
  awaited: (page: Page) => ReturnType<Page['locator']>,
): Promise<{ page: Page; scripts: Scripts }> {
  const page = await context.newPage()
  const weigh = watchScripts(page)
  await page.goto(url)
  await awaited(page).first().waitFor()
  return { page, scripts: await weigh() }
}

function emailField(page: Page) {
  return page.getByLabel('E-mail')
}

function firstRow(page: Page) {
  return page.locator('[data-row]').first()
}

function composer(page: Page) {
  return page.getByRole('textbox', { name: 'Message', exact: true })
}

function report(pages: Record<string, Scripts>): PartResult {
  const rows = Object.entries(pages).map(([page, { files, gzippedBytes }]): [string, number, number] => [
    page,
    files,
    gzippedBytes / 1000,
  ])
  const desk = (pages['an enquiry with its drawer']?.gzippedBytes ?? Infinity) / 1000
  return {
    tables: [
      {
        title: 'JavaScript of a first load',
        columns: ['page', 'files', 'kB gzipped'],
        rows,
        notes: [
          'Every script that Chromium loaded until the page was ready to use, gzipped one by one; 1 kB is 1,000 bytes.',
        ],
      },
    ],
    targets: [
      { what: 'kB of the desk', measured: desk, limit: limitKb, kept: desk <= limitKb, binding: true },
    ],
    values: pages,
  }
}
