import { status } from '@grpc/grpc-js'

/** One google.rpc error detail; the kinds the recordings contain. */
export type ErrorDetail =
  | { type: 'google.rpc.Help'; value: { links: { description: string; url: string }[] } }
  | {
      type: 'google.rpc.ErrorInfo'
      value: { reason: string; domain: string; metadata: { key: string; value: string }[] }
    }
  | { type: 'google.rpc.LocalizedMessage'; value: { locale: string; message: string } }

/** What a method throws to answer with a gRPC status. */
export class RpcError extends Error {
  readonly code: status
  readonly details: ErrorDetail[]

  constructor(code: status, message: string, details: ErrorDetail[] = []) {
    super(message)
    this.code = code
    this.details = details
  }
}

export function invalidArgument(message: string, details: ErrorDetail[] = []): RpcError {
  return new RpcError(status.INVALID_ARGUMENT, message, details)
}

export function help(description: string, url: string): ErrorDetail {
  return { type: 'google.rpc.Help', value: { links: [{ description, url }] } }
}

/** A missing queue, as every method but DeleteQueue says it. */
export function queueNotFound(): RpcError {
  return new RpcError(
    status.NOT_FOUND,
    'Queue does not exist. If you just created the queue, wait at least a minute for the queue to initialize.',
  )
}

export function entityNotFound(): RpcError {
  return new RpcError(status.NOT_FOUND, 'Requested entity was not found.')
}
