import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useLeaseCompany } from '../../firestore/lease.ts'
import { usePerson } from '../../firestore/session.ts'
import type { WhatsappSettings } from '../../firestore/whatsapp-settings.ts'
import { Composer, type ComposerHandle } from './composer.tsx'
import { draftStore } from './draft-store.ts'
import { ReturnedMessages } from './returned-messages.tsx'
import { TemplatePicker } from './template-picker.tsx'
import { firstNameOf, knownValues, rankTemplates } from './template-values.ts'
import { useOutbox, type ReturnedMessage, type SendMessage } from './use-outbox.ts'

/** What the rest of the drawer may ask of the place to write. */
export interface WritePlaceHandle {
  focus: () => void
  insert: (text: string) => void
  openTemplates: () => void
  send: SendMessage
}

interface WritePlaceProps {
  ref: Ref<WritePlaceHandle>
  leaseId: string
  enquiry: Enquiry
  settings: WhatsappSettings
  /** Without it only what came back stands here: an enquiry may be completed while a message is on its way. */
  canWrite: boolean
}

/** The foot of the drawer: free text, or a template in its place, and whatever came back. */
export function WritePlace({ ref, leaseId, enquiry, settings, canWrite }: WritePlaceProps): ReactNode {
  const person = usePerson()
  const leaseName = useLeaseCompany(leaseId).item?.name ?? ''
  const drafts = useMemo(() => draftStore(localStorage, person.uid), [person.uid])
  const composer = useRef<ComposerHandle>(null)
  const [picksTemplate, setPicksTemplate] = useState(false)
  const takeBack = useCallback((text: string) => {
    if (composer.current?.isEmpty() !== true) return false
    composer.current.insert(text)
    return true
  }, [])
  const outbox = useOutbox(leaseId, enquiry, takeBack)
  const { templates } = settings
  const choices = useMemo(
    () =>
      rankTemplates(templates, knownValues(enquiry, leaseName, person.name), {
        language: enquiry.driver.language,
        hasAnswered: enquiry.lastDriverMessageAt !== undefined,
      }),
    [templates, enquiry, leaseName, person.name],
  )
  useFocusAfter(picksTemplate, composer)

  useImperativeHandle(
    ref,
    () => ({
      focus() {
        setPicksTemplate(false)
        composer.current?.focus()
      },
      insert(text) {
        setPicksTemplate(false)
        composer.current?.insert(text)
      },
      openTemplates: () => setPicksTemplate(true),
      send: outbox.send,
    }),
    [outbox.send],
  )

  function putBack({ entry }: ReturnedMessage): void {
    const { text, template } = entry.message
    if (template === undefined) composer.current?.insert(text)
    else outbox.send(text, template)
    outbox.settle(entry)
  }

  return (
    <>
      <ReturnedMessages
        returned={outbox.returned}
        canWrite={canWrite}
        onPutBack={putBack}
        onThrowAway={({ entry }) => outbox.settle(entry)}
      />
      {canWrite && picksTemplate && (
        <TemplatePicker
          choices={choices}
          leaseName={leaseName}
          onClose={() => setPicksTemplate(false)}
          onSend={(text, template) => {
            outbox.send(text, template)
            setPicksTemplate(false)
          }}
        />
      )}
      {canWrite && (
        <Composer
          ref={composer}
          isHidden={picksTemplate}
          enquiryId={enquiry.id}
          driverName={firstNameOf(enquiry.driver.name)}
          drafts={drafts}
          onTemplates={() => setPicksTemplate(true)}
          onSend={(text) => {
            for (const { entry, isBack } of outbox.returned) if (isBack) outbox.settle(entry)
            outbox.send(text)
          }}
        />
      )}
    </>
  )
}

/** When the templates close, writing goes on where it was. */
function useFocusAfter(isOpen: boolean, composer: { current: ComposerHandle | null }): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) composer.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen, composer])
}
