import axe from 'axe-core'
import { expect } from 'chai'
import type { Page } from 'playwright-core'

/** Also the rules of thumb: the design promises that no screen breaks one. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Axe finds nothing on this screen, or nothing in the part of it that `within` selects. */
export async function expectAccessible(page: Page, screen: string, within = 'html'): Promise<void> {
  // Once a document: its source is long.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const found = await page.evaluate(
    async ([root, values]) => {
      const { violations } = await axe.run(root, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    },
    [within, tags] as const,
  )
  expect(found, screen).to.deep.equal([])
}
