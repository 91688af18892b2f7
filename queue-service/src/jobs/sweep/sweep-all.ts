/** Does the same for all of them at once; gives how many there were and how many failed. */
export async function sweepAll<Item>(
  items: Item[],
  sweepOne: (item: Item) => Promise<unknown>,
): Promise<{ found: number; failed: number }> {
  const results = await Promise.allSettled(items.map(sweepOne))
  return { found: items.length, failed: results.filter(({ status }) => status === 'rejected').length }
}
