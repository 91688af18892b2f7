import { useImperativeHandle, useMemo, type ReactNode, type Ref } from 'react'
import { useFirebase } from '../../../firestore/firebase.ts'
import { presenceReference } from '../../../firestore/presence.ts'
import { usePerson } from '../../../firestore/session.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { Avatar } from '../../../shared/person/avatar.tsx'
import { togetherTexts } from './texts.ts'
import styles from './together.module.css'
import { usePeers } from './use-peers.ts'
import { usePresence } from './use-presence.ts'
import type { Peer } from './who-is-here.ts'

/** What the place to write tells about its text. */
export interface TogetherHandle {
  typed: () => void
  done: () => void
}

interface TogetherProps {
  ref: Ref<TogetherHandle>
  leaseId: string
  enquiryId: string
  /** The driver's first name. */
  driverName: string
}

const mostAvatars = 3

/** Tells colleagues that one is here, and shows who else is. */
export function Together({ ref, leaseId, enquiryId, driverName }: TogetherProps): ReactNode {
  const { db } = useFirebase()
  const { uid, name } = usePerson()
  const own = useMemo(() => presenceReference(db, leaseId, enquiryId, uid), [db, leaseId, enquiryId, uid])
  const { typed, done } = usePresence(own, name)
  const peers = usePeers(own)
  useImperativeHandle(ref, () => ({ typed, done }), [typed, done])
  return (
    // Always here, so that a screen reader hears who comes.
    <output className={styles.region}>
      {peers.length > 0 && <PeerBar peers={peers} driverName={driverName} />}
    </output>
  )
}

function PeerBar({ peers, driverName }: { peers: readonly Peer[]; driverName: string }): ReactNode {
  const t = useTexts(togetherTexts)
  const { locale } = useLocale()
  const writing = peers.filter(({ isTyping }) => isTyping)
  const named = writing.length > 0 ? writing : peers
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    named.map(({ name }) => name || t('colleague')),
  )
  const words = t(writing.length > 0 ? 'writing' : 'here', { count: named.length, driver: driverName })
  return (
    <div className={styles.bar} data-testid="peers" data-writing={writing.length > 0 || undefined}>
      <span className={styles.people} aria-hidden="true">
        {peers.slice(0, mostAvatars).map(({ uid, name }) => (
          <Avatar key={uid} name={name} size="s" />
        ))}
      </span>
      {writing.length > 0 && (
        <span className={styles.dots} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      )}
      <span className={styles.words}>
        <b>{names}</b> {words}
      </span>
    </div>
  )
}
