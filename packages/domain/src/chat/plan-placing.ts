/** What a lead asks for an enquiry that opened by itself: a colleague who takes it, or an enquiry in which it goes on. */
export type PlaceFor = { ownerUid: string } | { into: string }

/** The documents that it depends on; absent ones are undefined. */
export interface PlacingFacts {
  enquiryId: string
  place: PlaceFor
  enquiry: PlacedEnquiry | undefined
  /** Of `into`. */
  target?: Pick<PlacedEnquiry, 'isOpen'> | undefined
  /** Of `ownerUid`: whether they answer drivers at this lease company. */
  answersDrivers?: boolean
  /** A message of the enquiry is at the provider, and nobody knows yet what became of it. */
  isSomethingLeaving: boolean
}

export interface PlacedEnquiry {
  isOpen: boolean
  isUnplaced: boolean
  ownerUid: string | null
  placedIn: string | null
}

export type PlacingPlan =
  | { do: 'assign'; ownerUid: string }
  | { do: 'merge'; into: string }
  /** It was decided before; messages may be left to move. */
  | { do: 'finish'; into: string }
  | { do: 'nothing' }
  | { do: 'refuse'; why: 'not-found' | 'not-now' | 'not-possible'; text: string }

/** Decides what happens to an enquiry that a lead gives a place. Asking the same again finishes what was begun. Pure. */
export function planPlacing(facts: PlacingFacts): PlacingPlan {
  const { enquiry, place } = facts
  if (enquiry === undefined) return refuse('not-found', 'This enquiry does not exist any more.')
  if (enquiry.placedIn !== null) {
    return 'into' in place && place.into === enquiry.placedIn
      ? { do: 'finish', into: enquiry.placedIn }
      : refuse('not-possible', 'This enquiry was put into another one already.')
  }
  if ('ownerUid' in place && !enquiry.isUnplaced && enquiry.ownerUid === place.ownerUid)
    return { do: 'nothing' }
  if (!enquiry.isUnplaced) return refuse('not-possible', 'This enquiry has its place already.')
  if (!enquiry.isOpen) return refuse('not-possible', 'This enquiry is completed.')
  return 'into' in place ? planMerge(facts, place.into) : planAssignment(facts, place.ownerUid)
}

function planAssignment({ answersDrivers }: PlacingFacts, ownerUid: string): PlacingPlan {
  return answersDrivers === true
    ? { do: 'assign', ownerUid }
    : refuse('not-possible', 'This person does not answer drivers here.')
}

function planMerge({ enquiryId, target, isSomethingLeaving }: PlacingFacts, into: string): PlacingPlan {
  if (into === enquiryId) return refuse('not-possible', 'An enquiry cannot go on in itself.')
  if (target === undefined)
    return refuse('not-found', 'The enquiry in which it should go on does not exist any more.')
  if (!target.isOpen) return refuse('not-possible', 'The enquiry in which it should go on is completed.')
  if (isSomethingLeaving) return refuse('not-now', 'A message is just leaving. Try again in a minute.')
  return { do: 'merge', into }
}

function refuse(why: Extract<PlacingPlan, { do: 'refuse' }>['why'], text: string): PlacingPlan {
  return { do: 'refuse', why, text }
}
