import { useState } from 'react'
import type { DeadLetter } from '../../firestore/dead-letter.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { retryChatMessage } from '../../firestore/retry-chat-message.ts'
import { settleChatMessage } from '../../firestore/settle-chat-message.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import { operationsTexts } from './texts.ts'

export interface LetterActions {
  busy: boolean
  tryAgain: () => void
  toldInPerson: () => void
}

/** What a person may do about a letter here; the outcome, or why it did not work, is said in a toast. */
export function useLetterActions({ leaseId, enquiryId, messageId }: DeadLetter): LetterActions {
  const t = useTexts(operationsTexts)
  const { functions } = useFirebase()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const key = { leaseId, enquiryId, messageDocId: messageId }

  async function run(request: Promise<string | null>, done: string): Promise<void> {
    setBusy(true)
    const problem = await request
    setBusy(false)
    if (problem === null) toast({ text: done })
    else toast({ text: problem || t('failedAnswer'), tone: 'failed' })
  }

  return {
    busy,
    tryAgain: () => void run(retryChatMessage(functions, key), t('toastTriedAgain')),
    toldInPerson: () => void run(settleChatMessage(functions, key, 'told-in-person'), t('toastTold')),
  }
}
