import { IconLock } from '@tabler/icons-react'
import { Suspense, useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useChatMessages } from '../../firestore/chat-messages.ts'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { retryChatMessage } from '../../firestore/retry-chat-message.ts'
import { usePerson } from '../../firestore/session.ts'
import { useWhatsappSettings, type WhatsappSettings } from '../../firestore/whatsapp-settings.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useThreadChanges } from './away/use-thread-changes.ts'
import { DrawerActionsContext, type DrawerActions } from './drawer-actions.ts'
import { DrawerFactsContext, type DrawerFacts } from './drawer-facts.ts'
import { DrawerHead } from './drawer-head.tsx'
import { AwayNews, preloadParts, Together, UnsentNotice } from './lazy-parts.ts'
import styles from './messaging-drawer.module.css'
import { firstNameOf } from '@relaydesk/domain/chat/known-values.ts'
import { drawerTexts } from './texts.ts'
import { Thread } from './thread.tsx'
import type { TogetherHandle } from './together/together.tsx'
import { UnsentActionsContext } from './unsent/unsent-actions.ts'
import { useAuthorNames } from './use-author-names.ts'
import { useDrawerKeys } from './use-drawer-keys.ts'
import { useFileDrop } from './attachments/use-file-drop.ts'
import { useReading } from './use-reading.ts'
import { useThreadActions, type ThreadActions } from './use-thread-actions.ts'
import { useToggled } from './use-toggled.ts'
import { useUnsentActions } from './use-unsent-actions.ts'
import { useWindowBar } from './window/use-window-bar.ts'
import { wasTemplateSent } from './was-template-sent.ts'
import { WindowBar } from './window/window-bar.tsx'
import { WritePlace, type WritePlaceHandle } from './write-place.tsx'

/** What is needed only sometimes is fetched after what everybody needs. */
const preloadAfterMs = 1_500

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
  const facts = useDrawerFactsOf(enquiry, settings, nameOf)
  const { actions: threadActions, quotes, sought } = useThreadActions(leaseId, enquiry, writePlace)
  const actions = useDrawerActionsOf(leaseId, enquiry.id, writePlace, toggleProof, toggleFold, threadActions)
  const reading = useReading(leaseId, enquiry)
  const readMessages = useLatest(thread.messages)
  const { unsent, editLast } = useUnsentActions(leaseId, enquiry.id, writePlace, readMessages)
  const together = useRef<TogetherHandle>(null)
  const plan = useWindowBar(enquiry.lastDriverMessageAt)
  const away = useThreadChanges(thread, uid)
  const driverName = firstNameOf(enquiry.driver.name)
  useEffect(() => {
    // Stands under messages of the first screen, often.
    UnsentNotice.preload()
    const timer = setTimeout(preloadParts, preloadAfterMs)
    return () => clearTimeout(timer)
  }, [])

  const drop = useFileDrop((files) => writePlace.current?.attach(files), facts.canWrite)

  const lastOwnId = thread.messages.findLast(({ progress }) => progress !== undefined)?.id
  const showProof = useCallback(
    (focusedId: string | undefined) => {
      const id = focusedId ?? lastOwnId
      if (id !== undefined) toggleProof(id)
    },
    [lastOwnId, toggleProof],
  )
  const write = useCallback(() => writePlace.current?.focus(), [])
  const sendLater = useCallback(() => writePlace.current?.sendLater(), [])
  const quoteFocused = useCallback(
    (focusedId: string | undefined) => {
      const message =
        thread.messages.find(({ id }) => id === focusedId) ??
        thread.messages.findLast(({ source }) => source === 'DRIVER')
      if (message?.whatsappMessageId !== undefined) threadActions.quote(message)
    },
    [thread.messages, threadActions],
  )
  useDrawerKeys({
    write,
    quote: quoteFocused,
    openTemplates: actions.openTemplates,
    sendLater,
    editLast,
    showProof,
    close: onClose,
    canWrite: facts.canWrite,
  })

  return (
    <DrawerFactsContext value={facts}>
      <DrawerActionsContext value={actions}>
        <UnsentActionsContext value={unsent}>
          <section className={styles.drawer} aria-label={t('messages')} {...drop.handlers}>
            {drop.isOver && <p className={styles.drop}>{t('dropFiles', { name: driverName })}</p>}
            <DrawerHead enquiry={enquiry} onClose={onClose} onShowEnquiry={onShowEnquiry} />
            {facts.canWrite && <WindowBar plan={plan} name={driverName} />}
            <Suspense fallback={null}>
              {facts.canWrite && (
                <Together ref={together} leaseId={leaseId} enquiryId={enquiry.id} driverName={driverName} />
              )}
              {away.changes !== null && (
                <AwayNews
                  changes={away.changes}
                  driverName={driverName}
                  nameOfPerson={facts.personName}
                  onRead={away.forget}
                />
              )}
            </Suspense>
            <Thread
              state={thread}
              nameOf={nameOf}
              openProofs={openProofs}
              unfolded={unfolded}
              uid={uid}
              reading={reading}
              sought={sought}
              newSince={away.changes?.firstNewId}
            />
            <WritePlace
              ref={writePlace}
              leaseId={leaseId}
              enquiry={enquiry}
              settings={settings}
              canWrite={facts.canWrite}
              quotes={quotes}
              window={plan}
              together={together}
              readMessages={readMessages}
              wasTemplateSent={wasTemplateSent(thread.messages)}
              nameOf={nameOf}
              onEditLast={editLast}
            />
            {!facts.canWrite && (
              <p className={styles.closed}>
                <IconLock size={18} aria-hidden="true" />
                {t(whyOnlyRead(enquiry), { name: enquiry.driver.name })}
              </p>
            )}
          </section>
        </UnsentActionsContext>
      </DrawerActionsContext>
    </DrawerFactsContext>
  )
}

function useDrawerFactsOf(
  { driver, state, isUnplaced }: Enquiry,
  settings: WhatsappSettings,
  nameOf: ReturnType<typeof useAuthorNames>,
): DrawerFacts {
  const { name, mobileNumber, whatsappUserId } = driver
  const isReachable = mobileNumber !== '' || whatsappUserId !== undefined
  const mayAnswer = usePerson().role === 'lead' || isUnplaced !== true
  const canWrite = state === 'OPEN' && isReachable && mayAnswer
  return useMemo(
    () => ({
      driverName: name,
      driverNumber: mobileNumber,
      canWrite,
      templateTitles: Object.fromEntries(
        Object.entries(settings.templates).flatMap(([type, { title }]) =>
          title === undefined ? [] : [[type, title]],
        ),
      ),
      personName: (uid) => nameOf({ source: 'CUSTOMER', createdBy: uid }),
      ourNumber: settings.displayPhoneNumber,
    }),
    [name, mobileNumber, canWrite, settings, nameOf],
  )
}

/** Why an enquiry can only be read. */
function whyOnlyRead({ state, isUnplaced }: Enquiry): 'completed' | 'unplaced' | 'noNumber' {
  if (state === 'COMPLETED') return 'completed'
  return isUnplaced === true ? 'unplaced' : 'noNumber'
}

function useDrawerActionsOf(
  leaseId: string,
  enquiryId: string,
  writePlace: { current: WritePlaceHandle | null },
  toggleProof: (messageId: string) => void,
  toggleFold: (messageId: string) => void,
  threadActions: ThreadActions,
): DrawerActions {
  const { functions } = useFirebase()
  return useMemo(
    () => ({
      ...threadActions,
      toggleProof,
      toggleFold,
      retry: (messageDocId) => retryChatMessage(functions, { leaseId, enquiryId, messageDocId }),
      putIntoComposer: (text) => writePlace.current?.insert(text),
      openTemplates: () => writePlace.current?.openTemplates(),
    }),
    [functions, leaseId, enquiryId, writePlace, toggleProof, toggleFold, threadActions],
  )
}

/** Gives what a value is now, without drawing anything again when it changes. */
function useLatest<T>(value: T): () => T {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  return useCallback(() => latest.current, [])
}
