import { ancillarySeed, seed } from './documents.ts'
import { asServer, isAllowed, type Operation, type World } from './firestore-rest.ts'
import type { Person } from './people.ts'

/** One expectation about the rules. */
export interface Case {
  name: string
  who: Person
  does: Operation
  allowed: boolean
}

const AT_ONCE = 16

/**
 * Names of the cases that went otherwise than expected. Those that must change nothing run side by side; the others
 * one after the other, each on the seed. With `stopAtFirst` it gives at most one batch.
 */
export async function findSurprises(
  world: World,
  cases: Case[],
  { stopAtFirst = false } = {},
): Promise<string[]> {
  const surprises: string[] = []
  for (const batch of batchesOf(cases)) {
    const outcomes = await Promise.all(batch.map((each) => isAllowed(world, each.who, each.does)))
    surprises.push(...batch.filter((each, index) => outcomes[index] !== each.allowed).map(({ name }) => name))
    for (const [index, { does }] of batch.entries()) if (outcomes[index] === true) await restore(world, does)
    if (stopAtFirst && surprises.length > 0) break
  }
  return surprises
}

function batchesOf(cases: Case[]): Case[][] {
  const quiet = cases.filter((each) => !changesSomething(each))
  const loud = cases.filter(changesSomething)
  const batches = Array.from({ length: Math.ceil(quiet.length / AT_ONCE) }, (_, index) =>
    quiet.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )
  return [...batches, ...loud.map((each) => [each])]
}

function changesSomething({ does, allowed }: Case): boolean {
  return allowed && (does.kind === 'create' || does.kind === 'update' || does.kind === 'delete')
}

/** As it was seeded, whatever was done to it. */
async function restore(world: World, does: Operation): Promise<void> {
  if (does.kind !== 'create' && does.kind !== 'update' && does.kind !== 'delete') return
  const { path, database } = does
  const at = { path, ...(database !== undefined && { database }) }
  const data = (database === 'ancillary' ? ancillarySeed : seed)[path]
  if (does.kind !== 'delete') await asServer(world, { kind: 'delete', ...at })
  if (data !== undefined) await asServer(world, { kind: 'create', ...at, data })
}
