import type { ServiceDefinition } from '@grpc/proto-loader'
import type { Engine } from '../engine.ts'
import type { Methods } from './grpc-server.ts'
import { queueMethods } from './queue-methods.ts'
import { taskMethods } from './task-methods.ts'

/** All methods this emulator answers, by their name in the protocol. */
export function cloudTasksMethods(engine: Engine, service: ServiceDefinition): Methods {
  const encode = service['CreateTask']?.responseSerialize
  if (!encode) throw new Error('no CreateTask in the protocol definitions')
  return { ...queueMethods(engine), ...taskMethods(engine, encode) }
}
