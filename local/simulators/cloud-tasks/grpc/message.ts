import type { protos } from '@google-cloud/tasks'

type V2 = typeof protos.google.cloud.tasks.v2

/** A message of the v2 protocol by its name, as callers and the loader write it: `Message<'Task'>`. */
export type Message<Name extends keyof V2> = V2[Name] extends new (given?: infer Given) => unknown
  ? NonNullable<Given>
  : never
