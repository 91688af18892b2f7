const project = 'contract-project'

/** The names one variant of a case uses, so that what a message repeats can be told from what it says. */
export interface Names {
  queueId: string
  taskId: string
  parent: string
  otherParent: string
  queue: string
  task: string
}

/** Names of a variant; `unique` makes them new, so that no tombstone of an earlier run is in the way. */
export function variantNames(unique: string): Names {
  const parent = `projects/${project}/locations/us-central1`
  const id = unique.replace(/[^A-Za-z0-9-]+/g, '-')
  const queueId = `queue-${id}`
  const taskId = `task_${id}`
  const queue = `${parent}/queues/${queueId}`
  return {
    queueId,
    taskId,
    parent,
    otherParent: `projects/${project}/locations/us-east1`,
    queue,
    task: `${queue}/tasks/${taskId}`,
  }
}

/** A text with the variant's names replaced by the placeholders of the recordings, longest meaning first. */
export function normalise(text: string, names: Names): string {
  return text
    .replaceAll(names.task, '{task_path}')
    .replaceAll(names.queue, '{queue_path}')
    .replaceAll(names.parent, '{parent}')
    .replaceAll(names.otherParent, '{mismatch_parent}')
    .replaceAll(names.taskId, '{task_id}')
    .replaceAll(names.queueId, '{queue_id}')
}
