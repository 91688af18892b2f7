import type { MessageProgress } from './message-progress.ts'

type ProofLook = 'done' | 'now' | 'todo' | 'maybe' | 'held' | 'bad'
type ProofLabel =
  | 'stored'
  | 'keptHere'
  | 'handedOver'
  | 'held'
  | 'cancelled'
  | 'accepted'
  | 'acceptedMaybe'
  | 'refused'
  | 'delivered'
  | 'read'
  | 'played'
/** What stands in place of a time. */
type ProofNote = 'notYet' | 'no' | 'notKnown' | 'noTime' | 'since'

/** One of the five dots of a proof strip. `at` is epoch ms; with the note `since` it is when it began. */
export interface ProofStep {
  label: ProofLabel
  look: ProofLook
  at?: number | undefined
  note?: ProofNote
}

/** The five steps of one message's way, as far as they are known. */
export function proofSteps(
  message: MessageProgress,
): [ProofStep, ProofStep, ProofStep, ProofStep, ProofStep] {
  const ends = message.status === 'FAILED' || message.status === 'CANCELLED'
  const todo: ProofNote = ends ? 'no' : 'notYet'
  return [
    storedStep(message),
    handedOverStep(message, todo),
    acceptedStep(message, todo),
    deliveredStep(message, todo),
    readStep(message, todo),
  ]
}

function storedStep({ kept, createdAt }: MessageProgress): ProofStep {
  return kept
    ? { label: 'keptHere', look: 'now', at: createdAt }
    : { label: 'stored', look: 'done', at: createdAt }
}

function handedOverStep({ status, delivery, createdAt }: MessageProgress, todo: ProofNote): ProofStep {
  if (status === 'HELD') return { label: 'held', look: 'held', at: createdAt, note: 'since' }
  if (status === 'CANCELLED') return { label: 'cancelled', look: 'bad', note: 'noTime' }
  if (status === 'FAILED' && delivery.attempt === 0)
    return { label: 'refused', look: 'bad', at: delivery.failedAt }
  if (status === 'SENDING') return { label: 'handedOver', look: 'now', at: delivery.sendingAt }
  const happened = status !== 'PENDING'
  return reached('handedOver', delivery.sendingAt, happened, todo)
}

function acceptedStep({ status, delivery }: MessageProgress, todo: ProofNote): ProofStep {
  if (status === 'UNKNOWN') {
    const since = delivery.unknownAt
    const step = { label: 'acceptedMaybe', look: 'maybe' } as const
    return since === undefined ? { ...step, note: 'notKnown' } : { ...step, at: since, note: 'since' }
  }
  if (status === 'FAILED' && delivery.attempt > 0 && delivery.sentAt === undefined) {
    return { label: 'refused', look: 'bad', at: delivery.failedAt }
  }
  const happened = status === 'SENT' || status === 'DELIVERED' || status === 'READ'
  return reached('accepted', delivery.sentAt, happened, todo)
}

function deliveredStep({ status, delivery }: MessageProgress, todo: ProofNote): ProofStep {
  if (status === 'FAILED' && delivery.sentAt !== undefined) {
    return { label: 'refused', look: 'bad', at: delivery.failedAt }
  }
  return reached('delivered', delivery.deliveredAt, status === 'DELIVERED' || status === 'READ', todo)
}

/** A voice message that was listened to was read as well. */
function readStep({ status, delivery }: MessageProgress, todo: ProofNote): ProofStep {
  const { readAt, playedAt } = delivery
  if (playedAt !== undefined) return { label: 'played', look: 'done', at: playedAt }
  return reached('read', readAt, status === 'READ', todo)
}

/** A step is done when its time is known or a later state implies it; then only its time is missing. */
function reached(label: ProofLabel, at: number | undefined, happened: boolean, todo: ProofNote): ProofStep {
  if (at !== undefined) return { label, look: 'done', at }
  return happened ? { label, look: 'done', note: 'noTime' } : { label, look: 'todo', note: todo }
}
