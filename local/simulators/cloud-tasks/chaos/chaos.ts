/** The at-least-once switches: all off means that every task is delivered once, in order. */
export interface ChaosSwitches {
  /** How often each task is delivered in total; 1 = no duplicates. */
  deliverEachTask: number
  /** Picks due tasks in random order and holds each new one back for up to `maxDelayMs`. */
  outOfOrder: boolean
  /** Longest extra wait, in milliseconds, of a held back task or a late duplicate. */
  maxDelayMs: number
  /** The same seed makes the same choices. */
  seed: number
}

const noChaos: ChaosSwitches = { deliverEachTask: 1, outOfOrder: false, maxDelayMs: 250, seed: 1 }

/** How one task's extra deliveries are spread: some beside the first attempt, some after it has finished. */
export interface DuplicatePlan {
  besideDelaysMs: number[]
  late: number
}

/** Draws the random choices of chaos from its seed. */
export class Chaos {
  private switches = noChaos
  private random = seededRandom(noChaos.seed)

  get current(): ChaosSwitches {
    return this.switches
  }

  set(switches: Partial<ChaosSwitches>): void {
    this.switches = { ...this.switches, ...switches }
    this.random = seededRandom(this.switches.seed)
  }

  reset(): void {
    this.set(noChaos)
  }

  /** Which of the due tasks goes next, as a share of the list: 0 is the oldest. */
  pick(): number {
    return this.switches.outOfOrder ? this.random() : 0
  }

  /** How long a new task is held back, in milliseconds. */
  holdBackMs(): number {
    return this.switches.outOfOrder ? this.random() * this.switches.maxDelayMs : 0
  }

  /** The wait of a late duplicate after its task has finished, in milliseconds. */
  lateDelayMs(): number {
    return this.random() * this.switches.maxDelayMs
  }

  planDuplicates(): DuplicatePlan {
    const plan: DuplicatePlan = { besideDelaysMs: [], late: 0 }
    let beside = this.random() < 0.5
    for (let extra = 1; extra < this.switches.deliverEachTask; extra += 1) {
      if (beside) plan.besideDelaysMs.push(this.random() < 0.5 ? 0 : this.random() * 30)
      else plan.late += 1
      beside = !beside
    }
    return plan
  }
}

/** The mulberry32 generator: small, even, and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
