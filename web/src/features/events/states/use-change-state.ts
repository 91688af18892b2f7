import type { EventState } from '@relaydesk/domain/orders/event.ts'
import { useState } from 'react'
import { askServer } from '../../../firestore/ask-server.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import { statesTexts } from './texts.ts'

/** Why and until when (epoch ms) a bar is paused. */
interface Pause {
  reason: string
  until?: number
}

export interface ChangeState {
  busy: boolean
  /** Gives whether it was done; if not, why is said in a toast. */
  change: (state: EventState, pause?: Pause) => Promise<boolean>
}

const toasts = { OPEN: 'toastOpen', CLOSED: 'toastPaused', ENDED: 'toastEnded' } as const

/** Opens, pauses or ends an event: the server decides, since two people may do it at once. */
export function useChangeState(eventId: string): ChangeState {
  const t = useTexts(statesTexts)
  const { functions } = useFirebase()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  return {
    busy,
    async change(state, pause) {
      setBusy(true)
      const answer = await askServer(functions, 'changeEventState', { eventId, state, ...pause })
      setBusy(false)
      if (answer.ok) toast({ text: t(toasts[state]) })
      else toast({ text: answer.reason || t('noAnswer'), tone: 'failed' })
      return answer.ok
    },
  }
}
