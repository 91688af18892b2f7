import type { Table } from './table.ts'

/** How long to measure: `quick` is for seeing that everything still runs, its numbers are rough. */
export interface Effort {
  quick: boolean
}

/** A number that we promised. `binding` ones make the run fail; the others depend on the machine and are only shown. */
export interface Target {
  what: string
  measured: number
  limit: number
  kept: boolean
  binding: boolean
}

export interface PartResult {
  tables: Table[]
  targets: Target[]
  /** The same for machines; whatever is worth keeping. */
  values: unknown
}

/** One part of the bench; `name` is what `--only` takes. */
export interface Part {
  name: string
  about: string
  run: (effort: Effort) => Promise<PartResult>
}
