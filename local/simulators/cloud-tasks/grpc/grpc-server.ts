import net from 'node:net'
import { Server, ServerCredentials, status } from '@grpc/grpc-js'
import type { UntypedServiceImplementation, handleUnaryCall } from '@grpc/grpc-js'
import type { ServiceDefinition } from '@grpc/proto-loader'
import { explainListenError } from '../ports/port-in-use.ts'
import { detailsTrailer } from './error-details.ts'
import { pacificTime } from './proto-time.ts'
import { RpcError, invalidArgument } from './rpc-error.ts'

/** The largest task is 1 MiB; a request above that must still be read to be refused in the right words. */
const largestRequestBytes = 8 * 1024 * 1024
const longestDeadlineMs = 30_000

interface Answering {
  answer(request: object): object
}
/** Declared as a method, so that a method may ask for the message it expects: the protocol layer has checked it. */
export type Methods = Record<string, Answering['answer']>

export interface ListeningServer {
  port: number
  /** Stops listening and breaks every connection. */
  close: () => Promise<void>
}

export interface ServerOptions {
  service: ServiceDefinition
  methods: Methods
  isOut: () => boolean
  host: string
  port: number
}

/**
 * Starts a plain-text gRPC server on `host`; port 0 takes a free one. Rejects when the port is taken. The
 * listening socket is our own, so that an outage can cut connections the way a network does.
 */
export async function listen(options: ServerOptions): Promise<ListeningServer> {
  const { host, port } = options
  const rpc = new Server({ 'grpc.max_receive_message_length': largestRequestBytes })
  rpc.addService(options.service, implementation(options))
  const injector = rpc.createConnectionInjector(ServerCredentials.createInsecure())
  const open = new Set<net.Socket>()
  const listener = net.createServer({ noDelay: true }, (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    injector.injectConnection(socket)
  })
  await new Promise<void>((resolve, reject) => {
    listener.once('error', (error) => reject(explainListenError(error, host, port)))
    listener.listen(port, host, resolve)
  })
  const address = listener.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      const closed = new Promise((resolve) => listener.close(resolve))
      for (const socket of open) socket.resetAndDestroy()
      injector.destroy()
      await closed
    },
  }
}

function implementation(options: ServerOptions): UntypedServiceImplementation {
  return Object.fromEntries(
    Object.keys(options.service).map((name) => [name, unary(name, options.methods[name], options.isOut)]),
  )
}

function unary(
  name: string,
  method: Methods[string] | undefined,
  isOut: () => boolean,
): handleUnaryCall<object, object> {
  return (call, callback) => {
    try {
      if (isOut()) throw new RpcError(status.UNAVAILABLE, 'The service is currently unavailable.')
      if (!method) throw new RpcError(status.UNIMPLEMENTED, `This emulator does not implement ${name}.`)
      checkDeadline(call.getDeadline())
      callback(null, method(call.request))
    } catch (error) {
      const failure = error instanceof RpcError ? error : new RpcError(status.INTERNAL, String(error))
      callback({ code: failure.code, details: failure.message, metadata: detailsTrailer(failure) })
    }
  }
}

/** The service refuses requests that are willing to wait longer than 30 s. */
function checkDeadline(deadline: Date | number): void {
  const deadlineMs = Number(deadline)
  if (!Number.isFinite(deadlineMs) || deadlineMs - Date.now() <= longestDeadlineMs) return
  throw invalidArgument(
    `The request deadline is ${pacificTime(deadlineMs)}. The deadline cannot be more than 30s in the future.`,
  )
}
