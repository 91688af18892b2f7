import type { EventFigures } from '@relaydesk/domain/orders/event-figures.ts'
import { useCallback } from 'react'
import { askServer } from '../../../firestore/ask-server.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import { useCounted, type Counted } from '../../../shared/charts/use-counted.ts'
import { readFigures } from './read-figures.ts'

/** What was ordered at an event, counted by the server. */
export function useFigures(eventId: string): Counted<EventFigures> {
  const { functions } = useFirebase()
  return useCounted(
    useCallback(async () => {
      const answer = await askServer(functions, 'readEventFigures', { eventId })
      return answer.ok ? readFigures(answer.data) : null
    }, [functions, eventId]),
  )
}
