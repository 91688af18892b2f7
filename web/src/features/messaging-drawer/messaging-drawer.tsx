import { IconLock } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, type ReactNode } from 'react'
import { useChatMessages } from '../../firestore/chat-messages.ts'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { retryChatMessage } from '../../firestore/retry-chat-message.ts'
import { usePerson } from '../../firestore/session.ts'
import { useWhatsappSettings, type WhatsappSettings } from '../../firestore/whatsapp-settings.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { DrawerActionsContext, type DrawerActions } from './drawer-actions.ts'
import { DrawerFactsContext, type DrawerFacts } from './drawer-facts.ts'
import { DrawerHead } from './drawer-head.tsx'
import styles from './messaging-drawer.module.css'
import { templateOf } from './template-values.ts'
import { drawerTexts } from './texts.ts'
import { Thread } from './thread.tsx'
import { useAuthorNames } from './use-author-names.ts'
import { useDrawerKeys } from './use-drawer-keys.ts'
import { useToggled } from './use-toggled.ts'
import { WritePlace, type WritePlaceHandle } from './write-place.tsx'

export interface MessagingDrawerProps {
  leaseId: string
  enquiry: Enquiry
  onClose?: () => void
  /** Shows the facts of the enquiry where they do not stand beside the messages. */
  onShowEnquiry?: () => void
}

/** The conversation with an enquiry's driver: what was said, how far it got, and the place to write. */
export function MessagingDrawer(props: MessagingDrawerProps): ReactNode {
  // Each enquiry has its own draft, open proofs and scroll position.
  return <OpenDrawer key={`${props.leaseId} ${props.enquiry.id}`} {...props} />
}

function OpenDrawer({ leaseId, enquiry, onClose, onShowEnquiry }: MessagingDrawerProps): ReactNode {
  const t = useTexts(drawerTexts)
  const { uid } = usePerson()
  const writePlace = useRef<WritePlaceHandle>(null)
  const settings = useWhatsappSettings(leaseId)
  const thread = useChatMessages(leaseId, enquiry.id)
  const nameOf = useAuthorNames(leaseId, enquiry.driver.name)
  const [openProofs, toggleProof] = useToggled()
  const [unfolded, toggleFold] = useToggled()
  const facts = useDrawerFactsOf(enquiry, settings)
  const actions = useDrawerActionsOf(leaseId, enquiry.id, writePlace, toggleProof, toggleFold)

  const lastOwnId = thread.messages.findLast(({ progress }) => progress !== undefined)?.id
  const showProof = useCallback(
    (focusedId: string | undefined) => {
      const id = focusedId ?? lastOwnId
      if (id !== undefined) toggleProof(id)
    },
    [lastOwnId, toggleProof],
  )
  const write = useCallback(() => writePlace.current?.focus(), [])
  useDrawerKeys({
    write,
    openTemplates: actions.openTemplates,
    showProof,
    close: onClose,
    canWrite: facts.canWrite,
  })

  return (
    <DrawerFactsContext value={facts}>
      <DrawerActionsContext value={actions}>
        <section className={styles.drawer} aria-label={t('messages')}>
          <DrawerHead enquiry={enquiry} onClose={onClose} onShowEnquiry={onShowEnquiry} />
          <Thread state={thread} nameOf={nameOf} openProofs={openProofs} unfolded={unfolded} uid={uid} />
          <WritePlace
            ref={writePlace}
            leaseId={leaseId}
            enquiry={enquiry}
            settings={settings}
            canWrite={facts.canWrite}
          />
          {!facts.canWrite && (
            <p className={styles.closed}>
              <IconLock size={18} aria-hidden="true" />
              {enquiry.state === 'COMPLETED' ? t('completed') : t('noNumber', { name: enquiry.driver.name })}
            </p>
          )}
        </section>
      </DrawerActionsContext>
    </DrawerFactsContext>
  )
}

function useDrawerFactsOf({ driver, state }: Enquiry, settings: WhatsappSettings): DrawerFacts {
  const { name, mobileNumber } = driver
  return useMemo(
    () => ({
      driverName: name,
      driverNumber: mobileNumber,
      canWrite: state === 'OPEN' && mobileNumber !== '',
      templateTitles: Object.fromEntries(
        Object.entries(settings.templates).flatMap(([type, { title }]) =>
          title === undefined ? [] : [[type, title]],
        ),
      ),
      ourNumber: settings.displayPhoneNumber,
    }),
    [name, mobileNumber, state, settings],
  )
}

function useDrawerActionsOf(
  leaseId: string,
  enquiryId: string,
  writePlace: { current: WritePlaceHandle | null },
  toggleProof: (messageId: string) => void,
  toggleFold: (messageId: string) => void,
): DrawerActions {
  const { functions } = useFirebase()
  return useMemo(
    () => ({
      toggleProof,
      toggleFold,
      retry: (messageDocId) => retryChatMessage(functions, { leaseId, enquiryId, messageDocId }),
      putIntoComposer: (text) => writePlace.current?.insert(text),
      openTemplates: () => writePlace.current?.openTemplates(),
      sendAgain: (message) => writePlace.current?.send(message.text, templateOf(message)),
    }),
    [functions, leaseId, enquiryId, writePlace, toggleProof, toggleFold],
  )
}
