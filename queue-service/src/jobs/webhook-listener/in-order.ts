/**
 * Runs `work` for every item: items of the same key one after another, in their order; different keys side by side, at
 * most `atOnce` of them. Gives what failed; one failure keeps no other item from its turn.
 */
export async function inOrder<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  work: (item: Item) => Promise<void>,
  atOnce: number,
): Promise<{ item: Item; error: unknown }[]> {
  const lanes = [...Map.groupBy(items, keyOf).values()]
  const failed: { item: Item; error: unknown }[] = []
  async function worker(): Promise<void> {
    for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) {
      for (const item of lane) await work(item).catch((error: unknown) => failed.push({ item, error }))
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, lanes.length) }, worker))
  return failed
}
