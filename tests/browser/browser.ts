import { mkdirSync, writeFileSync } from 'node:fs'
import type { Test } from 'mocha'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { ensureChromium } from '../../local/network/prerequisites/ensure-chromium.ts'
import { localFolder } from '../../local/network/repository-root.ts'
import { watchProblems, type Problems } from './page-problems.ts'

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** What a person sits in front of. */
export interface Seat {
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
  /** A finger instead of a mouse. */
  hasTouch?: boolean
  /** What its clock says all the time, epoch ms; without it the real time. */
  now?: number
  /** The page believes that nobody looks at it: it tells nobody that one is here, and marks nothing as read. */
  isHidden?: boolean
  /** What this browser kept from before, as `storageState` gives it. */
  remembers?: BrowserContextOptions['storageState']
}

/** One person's browser: pages of it share what it remembers, and whether it is online. */
export interface Person {
  context: BrowserContext
  page: Page
  /** Lets console errors that match pass in this test; `because` says why they are no defect. */
  expectConsole: (pattern: RegExp, because: string) => void
  /** Another tab. */
  openTab: () => Promise<Page>
}

interface Opened {
  context: BrowserContext
  problems: Problems
}

let browser: Promise<Browser> | undefined
const opened: Opened[] = []

export function launchBrowser(): Promise<Browser> {
  browser ??= ensureChromium().then((executablePath) =>
    chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    }),
  )
  return browser
}

/** A browser of somebody's own, empty, with one tab. It is closed when the test ends. */
export async function openBrowser(seat: Seat = {}): Promise<Person> {
  const {
    viewport = desktop,
    colorScheme = 'light',
    hasTouch = false,
    now,
    isHidden = false,
    remembers,
  } = seat
  const context = await (
    await launchBrowser()
  ).newContext({
    viewport,
    colorScheme,
    hasTouch,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    ...(remembers !== undefined && { storageState: remembers }),
  })
  context.setDefaultTimeout(20_000)
  if (now !== undefined) await context.clock.setFixedTime(now)
  if (isHidden)
    await context.addInitScript(() =>
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' }),
    )
  const problems = watchProblems(context)
  opened.push({ context, problems })
  return {
    context,
    page: await context.newPage(),
    expectConsole: problems.expect,
    openTab: () => context.newPage(),
  }
}

/** Takes the connection away; `context.setOffline(false)` gives it back. */
export async function goOffline({ context, expectConsole }: Person): Promise<void> {
  expectConsole(/net::ERR_INTERNET_DISCONNECTED/, 'The browser itself notes each request while offline.')
  expectConsole(
    /net::ERR_NAME_NOT_RESOLVED \(https:\/\/www\.google\.com\/images\/cleardot\.gif/,
    'Firestore asks there whether there is a network, and a test has none.',
  )
  await context.setOffline(true)
}

/** Ends all browsers of a test, and gives what problems their pages had of their own. Keeps pictures if there were any or the test failed. */
export async function closePages(test: Test | undefined): Promise<string[]> {
  const those = opened.splice(0)
  const lines = those.flatMap(({ problems }) => problems.list())
  const failed = test?.state === 'failed' || lines.length > 0
  if (failed) await keepEvidence(test, those, lines)
  for (const { context } of those) await context.close()
  return lines
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
}

async function keepEvidence(
  test: Test | undefined,
  those: readonly Opened[],
  lines: readonly string[],
): Promise<void> {
  const name = (test?.fullTitle() ?? 'unknown')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 100)
    .toLowerCase()
  const folder = localFolder('browser')
  mkdirSync(folder, { recursive: true })
  if (lines.length > 0) writeFileSync(`${folder}/${name}.log`, lines.join('\n'))
  const pages = those.flatMap(({ context }) => context.pages())
  const shown: string[] = []
  for (const [index, page] of pages.entries()) {
    await page
      .screenshot({ path: `${folder}/${name}-${index + 1}.png`, timeout: 5_000 })
      .catch(() => undefined)
    shown.push(await describePage(page).catch(() => `${page.url()} did not answer`))
  }
  // The reporter prints it at the end: where a run leaves nothing but its output, that must do.
  if (test?.err !== undefined) test.err.message += `\nOn the screen:\n${shown.join('\n')}`
}

/** Its address and its words, the newest of them: those of a thread stand at its end. */
async function describePage(page: Page): Promise<string> {
  const words = await page.locator('body').innerText({ timeout: 5_000 })
  return `${page.url()}\n${words.replaceAll(/\s*\n\s*/g, ' · ').slice(-1_500)}`
}
