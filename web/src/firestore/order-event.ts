import { eventPath } from '@relaydesk/domain/documents/paths.ts'
import type { MenuItem, Modifier, OrderEvent } from '@relaydesk/domain/orders/event.ts'
import { doc, type DocumentData, type QueryDocumentSnapshot } from 'firebase/firestore'
import { useMemo } from 'react'
import { useFirebase } from './firebase.ts'
import { mapOf, numberOf, optionalTextOf, textOf, timeOf } from './read-field.ts'
import { mapsOf, textsOf } from './read-list.ts'
import { useDocument, type DocumentState } from './use-document.ts'

/** An event with its id. Times are epoch ms. */
export interface StoredEvent extends OrderEvent {
  id: string
}

/** An event, live. Its `fromCache` tells whether the line to the server stands. `null` listens to nothing. */
export function useOrderEvent(eventId: string | null): DocumentState<StoredEvent> & { retry: () => void } {
  const { db } = useFirebase()
  const reference = useMemo(() => (eventId === null ? null : doc(db, eventPath(eventId))), [db, eventId])
  return useDocument(reference, readOrderEvent)
}

/** Reads an event as stored; what is missing or of another shape is read as absent. */
export function readOrderEvent(snapshot: QueryDocumentSnapshot): StoredEvent {
  const data = snapshot.data({ serverTimestamps: 'estimate' })
  const { state, mode } = data
  const [welcome, offline] = ['welcome', 'offline'].map((name) => optionalTextOf(mapOf(data, 'texts'), name))
  const [menu, events] = ['menu', 'events'].map((name) => optionalTextOf(mapOf(data, 'contentSids'), name))
  const pause = readPause(data)
  const resetAt = timeOf(data, 'resetAt')
  return {
    id: snapshot.id,
    name: textOf(data, 'name'),
    state: state === 'OPEN' || state === 'ENDED' ? state : 'CLOSED',
    mode: mode === 'bartender' || mode === 'smoothie' ? mode : 'barista',
    senders: [...textsOf(data, 'senders')],
    menu: mapsOf(data, 'menu').map(readMenuItem),
    modifiers: mapsOf(data, 'modifiers').map(readModifier),
    spellingMap: Object.fromEntries(
      Object.entries(mapOf(data, 'spellingMap')).filter(([, title]) => typeof title === 'string'),
    ),
    maxOrdersPerGuest: numberOf(data, 'maxOrdersPerGuest'),
    limitPer: data['limitPer'] === 'event' ? 'event' : 'day',
    pickupPlace: textOf(data, 'pickupPlace'),
    timeZone: optionalTextOf(data, 'timeZone') ?? 'UTC',
    language: data['language'] === 'pt' ? 'pt' : 'en',
    texts: {
      ...(welcome !== undefined && { welcome }),
      ...(offline !== undefined && { offline }),
    },
    contentSids: {
      ...(menu !== undefined && { menu }),
      ...(events !== undefined && { events }),
    },
    ...(pause !== null && { pause }),
    createdAt: timeOf(data, 'createdAt') ?? 0,
    ...(resetAt !== undefined && { resetAt }),
  }
}

function readMenuItem(data: DocumentData): MenuItem {
  const backAt = timeOf(data, 'backAt')
  return {
    id: textOf(data, 'id'),
    title: textOf(data, 'title'),
    description: textOf(data, 'description'),
    isOn: data['isOn'] !== false,
    ...(backAt !== undefined && { backAt }),
  }
}

function readModifier(data: DocumentData): Modifier {
  return {
    id: textOf(data, 'id'),
    title: textOf(data, 'title'),
    kind: data['kind'] === 'milk' ? 'milk' : 'extra',
  }
}

function readPause(event: DocumentData): OrderEvent['pause'] | null {
  const data = mapOf(event, 'pause')
  const at = timeOf(data, 'at')
  const until = timeOf(data, 'until')
  if (at === undefined) return null
  return {
    reason: textOf(data, 'reason'),
    byName: textOf(data, 'byName'),
    at,
    ...(until !== undefined && { until }),
  }
}
