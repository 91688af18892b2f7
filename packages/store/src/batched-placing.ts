import { setTimeout as wait } from 'node:timers/promises'
/** Has things decided in batches, those of one place (an event, a venue) one batch after the other. */
export interface BatchedPlacing {
  /**
   * Resolves when the thing is decided, and along with it those that wait before it. What was decided before, or does not
   * exist, is left alone.
   * @throws when it met too many others, or Firestore cannot be reached: call again
   */
  place(placeId: string, id: string): Promise<void>
}

/**
 * Decides about the oldest things that wait at a place, in one commit. Gives the ids of those of `wanted` that are decided by
 * now; null when somebody else wrote in between: once more.
 * @param now epoch ms
 */
export type PlaceBatch = (
  placeId: string,
  wanted: ReadonlySet<string>,
  now: number,
) => Promise<Set<string> | null>

interface Waiting {
  id: string
  resolve: () => void
  reject: (error: unknown) => void
}

/** As many times in a row others may be faster; each was a batch that got through. */
const mostCollisions = 40
const shortestPauseMs = 20
const longestPauseMs = 1_000

/**
 * Who places things of one place in this process does so one batch after the other, for all that wait: five hundred triggers at
 * once make some twenty-five batches and not five hundred that get into each other's way. Between processes the versions of
 * the documents decide, and who comes too late waits for a random moment.
 * @param random from 0 to 1
 * @param pause waits for some milliseconds
 */
export function createBatchedPlacing(
  placeBatch: PlaceBatch,
  {
    now,
    random = Math.random,
    pause = wait,
  }: { now: () => number; random?: () => number; pause?: (ms: number) => Promise<unknown> },
): BatchedPlacing {
  const desks = new Map<string, Waiting[]>()

  /** All that wait at the place, in batches; whatever goes wrong is told to all of them. */
  async function work(placeId: string, waiting: Waiting[]): Promise<void> {
    let collisions = 0
    while (waiting.length > 0) {
      try {
        const decided = await placeBatch(placeId, new Set(waiting.map(({ id }) => id)), now())
        if (decided === null) {
          collisions += 1
          if (collisions > mostCollisions) throw new Error('What is placed there never stood still.')
          await pause(random() * Math.min(longestPauseMs, shortestPauseMs * 2 ** collisions))
          continue
        }
        collisions = 0
        for (const { resolve } of take(waiting, ({ id }) => decided.has(id))) resolve()
      } catch (error) {
        for (const { reject } of take(waiting, () => true)) reject(error)
      }
    }
    desks.delete(placeId)
  }

  return {
    place(placeId, id) {
      return new Promise((resolve, reject) => {
        const desk = desks.get(placeId)
        const waiting = desk ?? []
        waiting.push({ id, resolve, reject })
        if (desk !== undefined) return
        desks.set(placeId, waiting)
        void work(placeId, waiting)
      })
    },
  }
}

/** Removes what matches, and gives it. */
function take<T>(list: T[], matches: (each: T) => boolean): T[] {
  const taken = list.filter(matches)
  const rest = list.filter((each) => !matches(each))
  list.splice(0, list.length, ...rest)
  return taken
}
