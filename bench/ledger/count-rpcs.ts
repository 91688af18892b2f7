import { Firestore, Query } from 'firebase-admin/firestore'

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
 * wire: each write of a commit, each document of a lookup or query, again when a transaction repeats itself.
 */
export function countRpcs(): RpcCounter {
  let counted: DocumentOperations = { reads: 0, writes: 0 }
  const restore = [
    hook(Firestore.prototype, 'request', ([rpc, request]) => {
      if (rpc === 'commit') counted.writes += lengthOf(request, 'writes')
    }),
    hook(Firestore.prototype, 'requestStream', ([rpc, , request]) => {
      if (rpc === 'batchGetDocuments') counted.reads += lengthOf(request, 'documents')
      else if (rpc !== 'runQuery') throw new Error(`The ledger cannot count ${String(rpc)}.`)
    }),
    // A query bills what it finds, and one read when that is nothing.
    hook(Query.prototype, 'get', (_args, answer) => {
      void Promise.resolve(answer).then((found) => {
        counted.reads += Math.max(1, sizeOf(found))
      })
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

/**
 * Shows each call of a method to `see`. The methods of Firestore are the client's own way out, below retries of
 * transactions and above the transport.
 */
function hook(on: object, name: string, see: (args: unknown[], answer: unknown) => void): () => void {
  const real: unknown = Reflect.get(on, name)
  if (typeof real !== 'function') throw new Error(`This Firestore client has no ${name} to count at.`)
  const wayOut = real
  function counting(this: unknown, ...args: unknown[]): unknown {
    const answer: unknown = Reflect.apply(wayOut, this, args)
    see(args, answer)
    return answer
  }
  Reflect.set(on, name, counting)
  return () => void Reflect.set(on, name, real)
}

function sizeOf(found: unknown): number {
  const size: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'size') : 0
  return typeof size === 'number' ? size : 0
}

function lengthOf(request: unknown, field: string): number {
  const list: unknown = typeof request === 'object' && request !== null ? Reflect.get(request, field) : []
  return Array.isArray(list) ? list.length : 0
}
