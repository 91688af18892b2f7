import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fromJSON } from '@grpc/proto-loader'
import type { ServiceDefinition } from '@grpc/proto-loader'

/** The service definition, from the protocol files inside `@google-cloud/tasks`. */
export function loadCloudTasksService(): ServiceDefinition {
  // The package exports its protos folder but not the JSON file in it, hence the detour over the folder.
  const folder = path.dirname(createRequire(import.meta.url).resolve('@google-cloud/tasks/build/protos'))
  const json = JSON.parse(readFileSync(path.join(folder, 'protos.json'), 'utf8'))
  const loaded = fromJSON(json, { longs: Number, enums: String, oneofs: true })
  const service = loaded['google.cloud.tasks.v2.CloudTasks']
  if (!service || 'format' in service) throw new Error('no CloudTasks v2 service in @google-cloud/tasks')
  return service
}
