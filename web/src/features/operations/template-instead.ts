import { useEffect, useRef } from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { settleChatMessage } from '../../firestore/settle-chat-message.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useKeyboard } from '../../shared/keyboard/use-shortcuts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import { isTemplateSent } from './is-template-sent.ts'
import { operationsTexts } from './texts.ts'

export interface TemplateInsteadProps {
  leaseId: string
  enquiry: Enquiry
  /** The message that did not arrive. */
  failedMessageId: string
  onSettled: () => void
}

/**
 * For whoever comes from a message that only a template can replace: opens the templates, and settles that message once
 * one has gone out. Shows nothing itself.
 */
export function TemplateInstead({
  leaseId,
  enquiry,
  failedMessageId,
  onSettled,
}: TemplateInsteadProps): null {
  const t = useTexts(operationsTexts)
  const { functions } = useFirebase()
  const keyboard = useKeyboard()
  const toast = useToast()
  const before = useRef(enquiry.lastMessage?.messageId)
  const isAsked = useRef(false)
  const enquiryId = enquiry.id

  useEffect(() => {
    keyboard.run('t')
  }, [keyboard])

  useEffect(() => {
    if (isAsked.current) return
    if (!isTemplateSent(enquiry.lastMessage, before.current)) return
    isAsked.current = true
    const key = { leaseId, enquiryId, messageDocId: failedMessageId }
    void settleChatMessage(functions, key, 'sent-as-template').then((problem) => {
      if (problem === null) toast({ text: t('toastTemplate') })
      else toast({ text: problem || t('failedAnswer'), tone: 'failed' })
      onSettled()
    })
  }, [enquiry.lastMessage, failedMessageId, functions, leaseId, enquiryId, onSettled, t, toast])
  return null
}
