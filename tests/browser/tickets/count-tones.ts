import type { Person } from '../browser.ts'

/** Counts how often the pages of a browser sound; a tone has two notes. To be called before its page. */
export async function countTones({ context, page }: Person): Promise<() => Promise<number>> {
  await context.addInitScript(() => {
    Reflect.set(window, 'notes', 0)
    const start = Reflect.get(OscillatorNode.prototype, 'start')
    OscillatorNode.prototype.start = function startCounted(this: OscillatorNode, when?: number) {
      Reflect.set(window, 'notes', Number(Reflect.get(window, 'notes')) + 1)
      Reflect.apply(start, this, when === undefined ? [] : [when])
    }
  })
  return () => page.evaluate(() => Number(Reflect.get(window, 'notes')) / 2)
}
