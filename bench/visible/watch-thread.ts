import type { Page } from 'playwright-core'

/** Notes in the page when each word first stands in the open thread (`Date.now()`), without asking again and again. */
export async function watchThread(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shownAt: Record<string, number> = {}
    Object.assign(window, { shownAt })
    new MutationObserver(() => {
      for (const message of document.querySelectorAll('[data-testid="chat-message"]')) {
        const word = /[a-z]+-\d+\./.exec(message.textContent)?.[0]
        if (word !== undefined) shownAt[word] ??= Date.now()
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
}

/** When this word was shown, epoch ms; waits for it if it was not yet. */
export async function whenShown(page: Page, word: string): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const shownAt: unknown = Reflect.get(window, 'shownAt')
      const at: unknown = typeof shownAt === 'object' && shownAt !== null && Reflect.get(shownAt, wanted)
      return typeof at === 'number' && at
    },
    word,
    { polling: 100, timeout: 30_000 },
  )
  return Number(await handle.jsonValue())
}
