import { useMemo, useState } from 'react'
import { askServer } from '../../firestore/ask-server.ts'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { serverClock } from '../../firestore/server-clock.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import { drawerTexts } from './texts.ts'
import { createEdits } from './unsent/edits.ts'
import { hasNotLeft } from './unsent/notice-for.ts'
import type { UnsentActions } from './unsent/unsent-actions.ts'
import type { WritePlaceHandle } from './write-place.tsx'

/** What can be done about messages that have not left or not arrived, and the way to edit the last of them. */
export function useUnsentActions(
  leaseId: string,
  enquiryId: string,
  writePlace: { current: WritePlaceHandle | null },
  readMessages: () => readonly ChatMessage[],
): { unsent: UnsentActions; editLast: () => void } {
  const t = useTexts(drawerTexts)
  const toast = useToast()
  const { functions } = useFirebase()
  const [edits] = useState(createEdits)

  const unsent = useMemo<UnsentActions>(() => {
    const ask: UnsentActions['ask'] = async (messageDocId, { name, ...more }) => {
      const answer = await askServer(functions, name, { leaseId, enquiryId, messageDocId, ...more })
      return answer.ok ? null : answer.reason
    }
    const cancelReplaced = async ({ id }: ChatMessage): Promise<void> => {
      const problem = await ask(id, { name: 'cancelChatMessage' })
      if (problem !== null) toast({ text: t('heldStays'), tone: 'failed' })
    }
    return {
      ask,
      edits,
      goOn: () => writePlace.current?.focus(),
      sendTemplateInstead: (message) =>
        writePlace.current?.openTemplates({
          note: t('replacesHeld'),
          onSent: () => void cancelReplaced(message),
        }),
    }
  }, [functions, leaseId, enquiryId, edits, writePlace, t, toast])

  const editLast = useMemo(
    () => () => {
      const last = readMessages().findLast(
        ({ progress, type }) => type !== 'template' && hasNotLeft(progress, serverClock.now()),
      )
      if (last === undefined) toast({ text: t('nothingToEdit') })
      else edits.begin({ messageId: last.id, text: last.text })
    },
    [readMessages, edits, t, toast],
  )

  return { unsent, editLast }
}
