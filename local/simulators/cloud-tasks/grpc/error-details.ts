import { Metadata } from '@grpc/grpc-js'
import { fromJSON } from '@grpc/proto-loader'
import type { AnyDefinition, MessageTypeDefinition } from '@grpc/proto-loader'
import type { RpcError } from './rpc-error.ts'

/** google/rpc/status.proto and the parts of google/rpc/error_details.proto that the service uses. */
const definitions = fromJSON({
  nested: {
    google: {
      nested: {
        protobuf: {
          nested: { Any: { fields: { typeUrl: field('string', 1), value: field('bytes', 2) } } },
        },
        rpc: {
          nested: {
            Status: {
              fields: {
                code: field('int32', 1),
                message: field('string', 2),
                details: repeated('google.protobuf.Any', 3),
              },
            },
            Help: {
              fields: { links: repeated('Link', 1) },
              nested: { Link: { fields: { description: field('string', 1), url: field('string', 2) } } },
            },
            ErrorInfo: {
              fields: {
                reason: field('string', 1),
                domain: field('string', 2),
                // A map is on the wire what a list of entries is.
                metadata: repeated('Entry', 3),
              },
              nested: { Entry: { fields: { key: field('string', 1), value: field('string', 2) } } },
            },
            LocalizedMessage: { fields: { locale: field('string', 1), message: field('string', 2) } },
          },
        },
      },
    },
  },
})

const typePrefix = 'type.googleapis.com/'

function field(type: string, id: number): { type: string; id: number } {
  return { type, id }
}

function repeated(type: string, id: number): { rule: 'repeated'; type: string; id: number } {
  return { rule: 'repeated', type, id }
}

/** A message of google.rpc by its full name. Throws if it is not among the above. */
export function rpcMessage(name: string): MessageTypeDefinition<object, object> {
  const found = definitions[name]
  if (found && isMessage(found)) return found
  throw new Error(`no message ${name} in the protocol definitions`)
}

function isMessage(found: AnyDefinition): found is MessageTypeDefinition<object, object> {
  return 'format' in found && found.format === 'Protocol Buffer 3 DescriptorProto'
}

/** The trailer that carries an error's details, `grpc-status-details-bin`. */
export function detailsTrailer(error: RpcError): Metadata {
  const metadata = new Metadata()
  if (error.details.length === 0) return metadata
  const details = error.details.map(({ type, value }) => ({
    typeUrl: typePrefix + type,
    value: rpcMessage(type).serialize(value),
  }))
  const packed = rpcMessage('google.rpc.Status').serialize({
    code: error.code,
    message: error.message,
    details,
  })
  metadata.set('grpc-status-details-bin', packed)
  return metadata
}
