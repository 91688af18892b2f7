import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { joinDevice, type JoinOutcome } from '../../firestore/join-device.ts'
import { useBrowserOnline } from '../../shared/connection/use-connection.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { Logo } from '../../shared/logo/logo.tsx'
import { Notice } from '../../shared/notice/notice.tsx'
import styles from './join.module.css'
import { joinTexts } from './texts.ts'

type Problem = 'short' | Extract<JoinOutcome, string>

/** Six letters, and this browser is a kiosk or a wall. `signedInAs`: who of the staff is signed in here, if somebody is. */
export function Join({ signedInAs }: { signedInAs: string | null }): ReactNode {
  const t = useTexts(joinTexts)
  const firebase = useFirebase()
  const isOnline = useBrowserOnline()
  const [code, setCode] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (problem !== null) field.current?.focus()
  }, [problem])

  async function join(): Promise<void> {
    if (isBusy) return
    if (!/^[A-Z]{6}$/u.test(code)) return setProblem('short')
    setBusy(true)
    setProblem(null)
    const outcome = await joinDevice(firebase, code)
    if (typeof outcome === 'string') {
      setBusy(false)
      return setProblem(outcome)
    }
    // The page begins anew, as that of a device.
    return location.replace(`/venues/${encodeURIComponent(outcome.venueId)}/${outcome.kind}`)
  }

  return (
    <main className={styles.page}>
      <form
        className={styles.form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          void join()
        }}
      >
        <p className={styles.brand}>
          <Logo size={28} />
          Relaydesk
        </p>
        <div>
          <h1>{t('title')}</h1>
          <p className={styles.subtitle}>{t('subtitle')}</p>
        </div>
        {signedInAs !== null && (
          <Notice tone="unknown" title={t('signedIn', { name: signedInAs })} announce="status">
            {t('signedInBody')}
          </Notice>
        )}
        {!isOnline && problem !== 'offline' && (
          <Notice tone="unknown" title={t('offline')} announce="status" />
        )}
        <TextInput
          ref={field}
          classNames={{ input: styles.code ?? '' }}
          label={t('code')}
          description={t('codeHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={code}
          maxLength={12}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) =>
            setCode(
              event.currentTarget.value
                .toUpperCase()
                .replaceAll(/[^A-Z]/gu, '')
                .slice(0, 6),
            )
          }
          error={problem === null ? undefined : <span role="alert">{t(problem)}</span>}
        />
        <Button type="submit" variant="filled" fullWidth className={styles.submit} loading={isBusy}>
          {t('join')}
        </Button>
        <p className={styles.other}>
          <a href="/sign-in">{t('otherWay')}</a>
        </p>
      </form>
    </main>
  )
}
