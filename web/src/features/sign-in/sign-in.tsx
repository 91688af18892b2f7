import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { Logo } from '../../shared/logo/logo.tsx'
import { SignInForm } from './sign-in-form.tsx'
import styles from './sign-in.module.css'
import { signInTexts } from './texts.ts'

/** The way in. `cameFrom`: the person was on their way to a page and will go on there. */
export function SignIn({ cameFrom }: { cameFrom: boolean }): ReactNode {
  const t = useTexts(signInTexts)
  return (
    <div className={styles.page}>
      <aside className={styles.side}>
        <p className={styles.brand}>
          <Logo />
          Relaydesk
        </p>
        <div>
          <p className={styles.line}>
            {t('line1')}
            <br />
            {t('line2')}
          </p>
          <ol className={styles.legs} aria-label={t('legs')}>
            <li>{t('leg1')}</li>
            <li>{t('leg2')}</li>
            <li>{t('leg3')}</li>
            <li>{t('leg4')}</li>
            <li>{t('leg5')}</li>
          </ol>
        </div>
        <p className={styles.promise}>{t('promise')}</p>
      </aside>
      <main className={styles.main}>
        <div className={styles.form}>
          <p className={styles.smallBrand}>
            <Logo size={28} />
            Relaydesk
          </p>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.subtitle}>{t(cameFrom ? 'cameFrom' : 'subtitle')}</p>
          <SignInForm />
          <p className={styles.join}>
            <a href="/join">{t('join')}</a>
          </p>
        </div>
      </main>
    </div>
  )
}
