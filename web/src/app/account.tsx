import { Button, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { IconKeyboard, IconLogout } from '@tabler/icons-react'
import { useId, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { usePerson } from '../firestore/session.ts'
import { keepChosenLanguage, type Language } from '../shared/i18n/language.ts'
import { Dialog } from '../shared/dialog/dialog.tsx'
import { useLocale, useTexts, useLanguageSwitch } from '../shared/i18n/use-texts.ts'
import { useKeyboard } from '../shared/keyboard/use-shortcuts.ts'
import { Avatar } from '../shared/person/avatar.tsx'
import styles from './account.module.css'
import { ChoiceRow } from './choice-row.tsx'
import navigation from './navigation.module.css'
import { appTexts } from './texts.ts'
import { useSignOut } from './use-sign-out.ts'

/** The person's own corner: colours, language, keyboard, sign-out. `place`: whether it opens beside the rail or under a bar. */
export function Account({ place = 'rail' }: { place?: 'rail' | 'top' }): ReactNode {
  const t = useTexts(appTexts)
  const { name, email, role } = usePerson()
  const keyboard = useKeyboard()
  const panelId = useId()
  const panel = useRef<HTMLDialogElement>(null)
  const { asking, signOut, signOutAnyway, stay } = useSignOut()
  return (
    <>
      <button type="button" className={navigation.avatarButton} title={name} popoverTarget={panelId}>
        <Avatar name={name} />
        <span className={navigation.avatarWord} aria-hidden="true">
          {t('you')}
        </span>
        <span className="visually-hidden">
          {t('account')}: {name}
        </span>
      </button>
      <dialog
        ref={panel}
        id={panelId}
        popover="auto"
        className={styles.panel}
        data-place={place}
        aria-label={t('account')}
      >
        <div>
          <p className={styles.name}>{name}</p>
          <p className={styles.email}>
            {role !== null && `${t(role)} · `}
            {email}
          </p>
        </div>
        <SchemeChoice />
        <LanguageChoice />
        <LetterKeys />
        <div className={styles.actions}>
          <Button
            leftSection={<IconKeyboard size="1.25em" aria-hidden="true" />}
            onClick={() => {
              panel.current?.hidePopover()
              keyboard.run('?')
            }}
          >
            {t('keyboard')}
          </Button>
          <Button leftSection={<IconLogout size="1.25em" aria-hidden="true" />} onClick={signOut}>
            {t('signOut')}
          </Button>
        </div>
      </dialog>
      <Dialog opened={asking} onClose={stay} title={t('unsentTitle')} closeLabel={t('close')}>
        <p className={styles.sentence}>{t('unsentBody')}</p>
        <div className={styles.answers}>
          <Button onClick={signOutAnyway}>{t('signOutAnyway')}</Button>
          <Button variant="filled" onClick={stay} data-autofocus>
            {t('stay')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

function SchemeChoice(): ReactNode {
  const t = useTexts(appTexts)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const choices: readonly { value: MantineColorScheme; label: string }[] = [
    { value: 'auto', label: t('schemeAuto') },
    { value: 'light', label: t('schemeLight') },
    { value: 'dark', label: t('schemeDark') },
  ]
  return <ChoiceRow label={t('scheme')} choices={choices} value={colorScheme} onChange={setColorScheme} />
}

const languageChoices: readonly { value: Language; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'pt', label: 'Português' },
]

function LanguageChoice(): ReactNode {
  const t = useTexts(appTexts)
  const languages = useLanguageSwitch()
  const { language } = useLocale()
  function change(next: Language): void {
    keepChosenLanguage(next)
    void languages.change(next)
  }
  return <ChoiceRow label={t('language')} choices={languageChoices} value={language} onChange={change} />
}

function LetterKeys(): ReactNode {
  const t = useTexts(appTexts)
  const keyboard = useKeyboard()
  const isOn = useSyncExternalStore(keyboard.subscribe, keyboard.letterKeys)
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className={styles.switch}
      onClick={() => keyboard.setLetterKeys(!isOn)}
    >
      <i aria-hidden="true" />
      {t('letterKeys')}
    </button>
  )
}
