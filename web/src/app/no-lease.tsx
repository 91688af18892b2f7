import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFirebase } from '../firestore/firebase.ts'
import { usePerson } from '../firestore/session.ts'
import { usePageTitle } from '../shared/focus/use-page-title.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'
import { Logo } from '../shared/logo/logo.tsx'
import styles from './no-lease.module.css'
import { appTexts } from './texts.ts'
import { useSignOut } from './use-sign-out.ts'

/** For a person who is signed in but belongs to no lease company. */
export function NoLease(): ReactNode {
  const t = useTexts(appTexts)
  const { auth } = useFirebase()
  const { email } = usePerson()
  const { signOut } = useSignOut()
  usePageTitle(t('noLeaseTitle'))
  return (
    <main className={styles.page}>
      <Logo />
      <h1>{t('noLeaseTitle')}</h1>
      <p>{t('noLeaseBody', { email })}</p>
      <div className={styles.actions}>
        <Button variant="filled" onClick={() => void auth.currentUser?.getIdToken(true)}>
          {t('lookAgain')}
        </Button>
        <Button onClick={signOut}>{t('signOut')}</Button>
      </div>
    </main>
  )
}
