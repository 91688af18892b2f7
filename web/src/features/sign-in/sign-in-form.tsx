import { Button, PasswordInput, TextInput } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { useBrowserOnline } from '../../shared/connection/use-connection.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { Notice } from '../../shared/notice/notice.tsx'
import { formatClock } from '../../shared/time/format-time.ts'
import { fieldOf, type SignInProblem } from './sign-in-problem.ts'
import styles from './sign-in.module.css'
import { signInTexts } from './texts.ts'
import { useCapsLock } from './use-caps-lock.ts'
import { useSignIn } from './use-sign-in.ts'

/** E-mail and password. What was typed stays after a mistake. */
export function SignInForm(): ReactNode {
  const t = useTexts(signInTexts)
  const explain = useExplanation()
  const online = useBrowserOnline()
  const { busy, problem, letter, submit, sendLetter } = useSignIn()
  const { capsLock, watchCapsLock } = useCapsLock()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const emailField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)

  useEffect(() => emailField.current?.focus(), [])

  useEffect(() => {
    if (problem === null) return
    const field = fieldOf(problem) === 'email' ? emailField : passwordField
    field.current?.focus()
    if (problem.kind === 'mismatch') field.current?.select()
  }, [problem])

  function send(event: SyntheticEvent): void {
    event.preventDefault()
    void submit(email, password)
  }

  const wrong = problem === null ? null : { field: fieldOf(problem), text: explain(problem) }
  const passwordError = [wrong?.field === 'password' && wrong.text, capsLock && t('capsLock')]
    .filter(Boolean)
    .join(' ')
  return (
    <form className={styles.fields} onSubmit={send} noValidate>
      {!online && problem?.kind !== 'offline' && (
        <Notice tone="unknown" title={t('offlineNow')} announce="status" />
      )}
      <TextInput
        ref={emailField}
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={wrong?.field === 'email' && <Mistake>{wrong.text}</Mistake>}
      />
      <div className={styles.password}>
        <PasswordInput
          ref={passwordField}
          label={t('password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          onKeyDown={watchCapsLock}
          onKeyUp={watchCapsLock}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          error={passwordError !== '' && <Mistake>{passwordError}</Mistake>}
        />
        <button type="button" className={styles.forgotten} onClick={() => void sendLetter(email)}>
          {t('forgotten')}
        </button>
      </div>
      {letter?.kind === 'sent' && (
        <Notice title={t('resetSent', { email: letter.email })} announce="status" />
      )}
      {letter?.kind === 'failed' && (
        <Notice tone="failed" title={t('resetFailed', { code: letter.code })} announce="alert" />
      )}
      <Button type="submit" variant="filled" fullWidth className={styles.submit} loading={busy}>
        {t('signIn')}
      </Button>
    </form>
  )
}

function Mistake({ children }: { children: ReactNode }): ReactNode {
  return (
    <span className={styles.mistake} role="alert">
      <IconAlertCircle size="1.25em" aria-hidden="true" />
      <span>{children}</span>
    </span>
  )
}

function useExplanation(): (problem: SignInProblem) => string {
  const t = useTexts(signInTexts)
  const { locale } = useLocale()
  return (problem) => {
    switch (problem.kind) {
      case 'email-missing':
        return t('emailMissing')
      case 'email-mistyped':
        return t('emailMistyped')
      case 'password-missing':
        return t('passwordMissing')
      case 'mismatch':
        return t('mismatch')
      case 'offline':
        return t('offline')
      case 'locked':
        return t('locked', { time: formatClock(problem.until, locale) })
      case 'unexpected':
        return t('unexpected', { code: problem.code })
    }
  }
}
