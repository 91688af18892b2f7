import type { Page } from 'playwright-core'

/** Notes in the page when the card of each order is first there (`Date.now()`). */
export async function watchBoard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shownAt: Record<string, number> = {}
    Object.assign(window, { shownAt })
    new MutationObserver(() => {
      for (const card of document.querySelectorAll('[data-order]')) {
        const number = /\d+/.exec(card.getAttribute('aria-label') ?? '')?.[0]
        if (number !== undefined) shownAt[number] ??= Date.now()
      }
    }).observe(document.body, { childList: true, subtree: true })
  })
}

/** When this order was first on the board, epoch ms; waits for it if it was not yet. */
export async function whenOnBoard(page: Page, number: number): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const shownAt: unknown = Reflect.get(window, 'shownAt')
      const at: unknown = typeof shownAt === 'object' && shownAt !== null && Reflect.get(shownAt, wanted)
      return typeof at === 'number' && at
    },
    String(number),
    { polling: 100, timeout: 30_000 },
  )
  return Number(await handle.jsonValue())
}
