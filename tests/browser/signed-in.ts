import type { BrowserContext, Page } from 'playwright-core'
import type { Network } from '../../local/network/network.ts'
import { demoPassword } from '../../local/seed/demo-people.ts'
import { openBrowser, type Person, type Seat } from './browser.ts'

type Stored = Awaited<ReturnType<BrowserContext['storageState']>>

/** As `storageState` gives it; its type leaves out the databases. */
interface Remembered extends Stored {
  origins: (Stored['origins'][number] & { indexedDB?: { name: string }[] })[]
}

/** What a browser remembers of who signed in, by e-mail. */
const remembered = new Map<string, Remembered>()

/**
 * Somebody who is signed in, at a page of the web app (`/enquiries`). Who comes again comes as people do with a browser that knows them:
 * without the sign-in, and with nothing else kept on the device.
 */
export async function openAs(
  { urls }: Network,
  email: string,
  page: string,
  seat: Seat = {},
): Promise<Person> {
  const known = remembered.get(email)
  if (known !== undefined) {
    const person = await openBrowser({ ...seat, remembers: known })
    await person.page.goto(urls.web + page)
    return person
  }
  const person = await openBrowser(seat)
  await person.page.goto(`${urls.web}/sign-in?to=${encodeURIComponent(page)}`)
  await fillSignIn(person.page, email)
  await person.page.waitForURL((url) => url.pathname !== '/sign-in')
  remembered.set(email, signInOf(await person.context.storageState({ indexedDB: true })))
  return person
}

/** Firebase keeps who is signed in in a database of its own; the desk keeps what they may do. */
function signInOf({ origins }: Remembered): Remembered {
  return {
    cookies: [],
    origins: origins.map((origin) => ({
      ...origin,
      indexedDB: origin.indexedDB?.filter(({ name }) => name === 'firebaseLocalStorageDb') ?? [],
    })),
  }
}

export async function fillSignIn(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
