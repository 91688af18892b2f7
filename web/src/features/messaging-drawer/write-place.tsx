import { firstNameOf, knownValues } from '@relaydesk/domain/chat/known-values.ts'
import {
  Suspense,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useLeaseCompany } from '../../firestore/lease.ts'
import { serverClock } from '../../firestore/server-clock.ts'
import { usePerson } from '../../firestore/session.ts'
import type { WhatsappSettings } from '../../firestore/whatsapp-settings.ts'
import type { MessageDraft } from '../../firestore/write-chat-message.ts'
import { Attachments, useUploads } from './attachments/attachments.tsx'
import { Composer, type ComposerHandle } from './composer.tsx'
import { draftStore } from './draft-store.ts'
import { Answered, SendLater, TemplateOffer, TemplatePicker } from './lazy-parts.ts'
import { QuoteChip } from './quote-chip.tsx'
import type { QuoteStore } from './quote-store.ts'
import { ReturnedMessages } from './returned-messages.tsx'
import { rankTemplates } from './template-values.ts'
import type { TogetherHandle } from './together/together.tsx'
import { useAnsweredGuard } from './use-answered-guard.ts'
import { isTextOnly, useOutbox, type ReturnedMessage, type SendMessage } from './use-outbox.ts'
import { useTypingTell } from './use-typing-tell.ts'
import { useWaitsFor } from './use-waits-for.ts'
import type { WindowBarPlan } from './window/plan-window-bar.ts'

/** What the rest of the drawer may ask of the place to write. */
export interface WritePlaceHandle {
  focus: () => void
  insert: (text: string) => void
  /** `onSent` is called when a template went out; `note` tells beforehand what it does. */
  openTemplates: (instead?: { note: string; onSent: () => void }) => void
  sendLater: () => void
  send: SendMessage
  /** Shows files before they are sent. */
  attach: (files: File[]) => void
}

interface WritePlaceProps {
  ref: Ref<WritePlaceHandle>
  leaseId: string
  enquiry: Enquiry
  settings: WhatsappSettings
  /** Without it only what came back stands here: an enquiry may be completed while a message is on its way. */
  canWrite: boolean
  window: WindowBarPlan
  together: { current: TogetherHandle | null }
  /** The thread as it is now. */
  readMessages: () => readonly ChatMessage[]
  /** A template went out, and nobody has answered it yet. */
  wasTemplateSent: boolean
  nameOf: (message: ChatMessage) => string
  onEditLast: () => void
  /** What the next message quotes. */
  quotes: QuoteStore
}

type Panel = { kind: 'templates'; note: string; onSent: () => void } | { kind: 'later' } | null

/** The foot of the drawer: free text, or a template in its place, and whatever came back. */
export function WritePlace({
  ref,
  leaseId,
  enquiry,
  settings,
  canWrite,
  window: plan,
  together,
  readMessages,
  wasTemplateSent,
  nameOf,
  onEditLast,
  quotes,
}: WritePlaceProps): ReactNode {
  const person = usePerson()
  const leaseName = useLeaseCompany(leaseId).item?.name ?? ''
  const drafts = useMemo(() => draftStore(localStorage, person.uid), [person.uid])
  const composer = useRef<ComposerHandle>(null)
  const [panel, setPanel] = useState<Panel>(null)
  const picksTemplate = panel?.kind === 'templates'
  const takeBack = useCallback((text: string) => {
    if (composer.current?.isEmpty() !== true) return false
    composer.current.insert(text)
    return true
  }, [])
  const outbox = useOutbox(leaseId, enquiry, takeBack)
  const { send: handOver } = outbox
  const guard = useAnsweredGuard(person.uid, readMessages)
  const choices = useTemplateChoices(enquiry, settings, leaseName, person.name)
  const driverName = firstNameOf(enquiry.driver.name)
  const waits = useWaitsFor(plan, enquiry, settings)
  const [best] = choices
  useFocusAfter(panel !== null, composer)

  const isHeld = waits.holds
  const sendFile = useCallback(
    (draft: MessageDraft) => handOver({ ...draft, ...quotes.take(), ...(isHeld && { hold: true }) }),
    [handOver, quotes, isHeld],
  )
  const uploads = useUploads(leaseId, enquiry.id, sendFile)
  const tellTyping = useTypingTell(leaseId, enquiry)

  useImperativeHandle(
    ref,
    () => ({
      focus() {
        setPanel(null)
        composer.current?.focus()
      },
      insert(text) {
        setPanel(null)
        composer.current?.insert(text)
      },
      openTemplates: (instead = { note: '', onSent: () => undefined }) =>
        setPanel({ kind: 'templates', ...instead }),
      sendLater: () => setPanel({ kind: 'later' }),
      send: handOver,
      attach: uploads.add,
    }),
    [handOver, uploads],
  )

  function putBack({ entry }: ReturnedMessage): void {
    if (isTextOnly(entry.message)) composer.current?.insert(entry.message.text)
    else handOver(entry.message)
    outbox.settle(entry)
  }

  function onWrite(isEmpty: boolean): void {
    guard.begin(isEmpty ? null : serverClock.now())
    if (isEmpty) together.current?.done()
    else {
      together.current?.typed()
      tellTyping()
    }
  }

  /** Sends unless a colleague has just answered; says whether it is gone. */
  function send(draft: MessageDraft): boolean {
    if (!guard.pass(draft)) return false
    for (const { entry, isBack } of outbox.returned) if (isBack) outbox.settle(entry)
    handOver({ ...draft, ...quotes.take() })
    return true
  }

  function schedule(delaySeconds: number, hold: boolean): boolean {
    const text = composer.current?.read() ?? ''
    if (text === '') return false
    if (send({ text, delaySeconds, ...(hold && { hold }) })) composer.current?.clear()
    setPanel(null)
    return true
  }

  return (
    <>
      <ReturnedMessages
        returned={outbox.returned}
        canWrite={canWrite}
        onPutBack={putBack}
        onThrowAway={({ entry }) => outbox.settle(entry)}
      />
      {canWrite && (
        <Suspense fallback={null}>
          {guard.stopped !== null && (
            <Answered
              answer={guard.stopped.answer}
              author={nameOf(guard.stopped.answer)}
              onKeepWriting={() => {
                guard.forget()
                composer.current?.focus()
              }}
              onSendAnyway={() => {
                if (guard.stopped !== null && send(guard.stopped.draft)) composer.current?.clear()
                composer.current?.focus()
              }}
            />
          )}
          {picksTemplate && (
            <TemplatePicker
              choices={choices}
              leaseName={leaseName}
              note={panel.note}
              onClose={() => setPanel(null)}
              onSend={(filled) => {
                handOver(filled)
                panel.onSent()
                setPanel(null)
              }}
            />
          )}
          {panel?.kind === 'later' && (
            <SendLater
              driverName={driverName}
              windowUntil={plan.state === 'open' ? plan.until : undefined}
              onPick={schedule}
              onClose={() => setPanel(null)}
            />
          )}
          {panel === null && waits.offersTemplate && best !== undefined && guard.stopped === null && (
            <TemplateOffer
              key={best.type}
              choice={best}
              wasSent={wasTemplateSent}
              driverName={driverName}
              onSend={handOver}
            />
          )}
        </Suspense>
      )}
      {canWrite && (
        <Attachments uploads={uploads} driverName={driverName} onGone={() => composer.current?.focus()} />
      )}
      {canWrite && <QuoteChip store={quotes} nameOf={nameOf} onGone={() => composer.current?.focus()} />}
      {canWrite && (
        <Composer
          ref={composer}
          isHidden={picksTemplate}
          enquiryId={enquiry.id}
          driverName={driverName}
          drafts={drafts}
          waitsFor={waits.sentence}
          onTemplates={() => setPanel({ kind: 'templates', note: '', onSent: () => undefined })}
          onLater={() => setPanel((before) => (before?.kind === 'later' ? null : { kind: 'later' }))}
          onEditLast={onEditLast}
          onWrite={onWrite}
          onFiles={uploads.add}
          onSend={(text) => send({ text, ...(isHeld && { hold: true }) })}
        />
      )}
    </>
  )
}

function useTemplateChoices(
  enquiry: Enquiry,
  { templates }: WhatsappSettings,
  leaseName: string,
  agentName: string,
) {
  return useMemo(
    () =>
      rankTemplates(templates, knownValues(enquiry, leaseName, agentName), {
        language: enquiry.driver.language,
        hasAnswered: enquiry.lastDriverMessageAt !== undefined,
      }),
    [templates, enquiry, leaseName, agentName],
  )
}

/** When what stood there closes, writing goes on where it was. */
function useFocusAfter(isOpen: boolean, composer: { current: ComposerHandle | null }): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) composer.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen, composer])
}
