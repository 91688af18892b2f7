import { Firestore } from 'firebase-admin/firestore'

/** What Firestore bills. */
interface DocumentOperations {
  reads: number
  writes: number
}

export interface RpcCounter {
  /** What went out since it was last asked. */
  take(): DocumentOperations
  stop(): void
}

/**
 * Counts what every Firestore client of this process asks of the database, at the point where a request leaves for the
 * wire: each write of a commit, each document of a lookup, again when a transaction repeats itself.
 */
export function countRpcs(): RpcCounter {
  let counted: DocumentOperations = { reads: 0, writes: 0 }
  const restore = [
    hook('request', (rpc, [request]) => {
      if (rpc === 'commit') counted.writes += lengthOf(request, 'writes')
    }),
    hook('requestStream', (rpc, [, request]) => {
      if (rpc === 'batchGetDocuments') counted.reads += lengthOf(request, 'documents')
      // A query bills what it finds, which is not known here; a send makes none.
      else throw new Error(`The ledger cannot count ${rpc}.`)
    }),
  ]
  return {
    take() {
      const taken = counted
      counted = { reads: 0, writes: 0 }
      return taken
    },
    stop: () => restore.forEach((undo) => undo()),
  }
}

/** These two methods are the client's own way out, below retries of transactions and above the transport. */
function hook(name: 'request' | 'requestStream', see: (rpc: string, rest: unknown[]) => void): () => void {
  const real: unknown = Reflect.get(Firestore.prototype, name)
  if (typeof real !== 'function') throw new Error(`This Firestore client has no ${name} to count at.`)
  const wayOut = real
  function counting(this: unknown, rpc: string, ...rest: unknown[]): unknown {
    see(rpc, rest)
    return Reflect.apply(wayOut, this, [rpc, ...rest])
  }
  Reflect.set(Firestore.prototype, name, counting)
  return () => void Reflect.set(Firestore.prototype, name, real)
}

function lengthOf(request: unknown, field: string): number {
  const list: unknown = typeof request === 'object' && request !== null ? Reflect.get(request, field) : []
  return Array.isArray(list) ? list.length : 0
}
