import { Metadata, status } from '@grpc/grpc-js'
import { rpcMessage } from '../grpc/error-details.ts'
import * as z from 'zod'
import { normalise } from './names.ts'
import type { Names } from './names.ts'

/** What a call came to, in the words of the recordings. */
export interface RpcAnswer {
  code: string
  template: string
  details: { type: string; template: string }[]
}

/** Awaits a call and describes its answer. A failure that is no gRPC status is thrown on. */
export async function readRpcAnswer(call: Promise<unknown>, names: Names): Promise<RpcAnswer> {
  try {
    await call
    return { code: 'OK', template: '', details: [] }
  } catch (error) {
    const checked = GrpcFailure.safeParse(error)
    if (!checked.success) throw error
    const { code, details, metadata } = checked.data
    return {
      code: goCodeName(code),
      template: normalise(details, names),
      details: readDetails(metadata).map(({ type, text }) => ({ type, template: normalise(text, names) })),
    }
  }
}

const GrpcFailure = z.object({
  code: z.int(),
  details: z.string(),
  metadata: z.instanceof(Metadata).optional(),
})

/** `INVALID_ARGUMENT` is `InvalidArgument` in Go, and in the recordings. */
function goCodeName(code: number): string {
  const name = status[code] ?? `code ${code}`
  if (name === 'OK') return name
  if (name === 'CANCELLED') return 'Canceled'
  return name.toLowerCase().replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
}

const Status = z.object({
  details: z.array(z.object({ typeUrl: z.string(), value: z.instanceof(Buffer) })).default([]),
})

function readDetails(metadata: Metadata | undefined): { type: string; text: string }[] {
  const [packed] = metadata?.get('grpc-status-details-bin') ?? []
  if (!(packed instanceof Buffer)) return []
  const { details } = Status.parse(rpcMessage('google.rpc.Status').deserialize(packed))
  return details.map(({ typeUrl, value }) => {
    const name = typeUrl.slice(typeUrl.lastIndexOf('/') + 1)
    const type = `*errdetails.${name.slice(name.lastIndexOf('.') + 1)}`
    return { type, text: prototext(rpcMessage(name).deserialize(value)) }
  })
}

/** A message in the text format of protocol buffers, on one line. */
function prototext(message: object): string {
  return Object.entries(message)
    .flatMap(([name, value]) => fieldText(name, value))
    .join(' ')
}

function fieldText(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldText(name, item))
  if (typeof value === 'object' && value !== null) return [`${name}:{${prototext(value)}}`]
  return [`${name}:${JSON.stringify(value)}`]
}

/** Prototext with its fields in one fixed order and single spaces, so that two writings of one thing are equal. */
export function canonicalPrototext(text: string): string {
  const fields = text.replace(/\s+/g, ' ').match(/\w+:\s?(\{[^{}]*\}|"(?:[^"\\]|\\.)*"|\S+)/g) ?? []
  return fields
    .map((field) => field.replace(/:\s/, ':'))
    .sort()
    .join(' ')
}
