import { useNavigate } from '@tanstack/react-router'
import { Fragment, useMemo, useState, type ReactNode } from 'react'
import { Dialog } from '../shared/dialog/dialog.tsx'
import { useTexts } from '../shared/i18n/use-texts.ts'
import type { Shortcut } from '../shared/keyboard/shortcut.ts'
import { useKeyboard, useShortcuts } from '../shared/keyboard/use-shortcuts.ts'
import styles from './keyboard-help.module.css'
import { appTexts } from './texts.ts'

/** The shortcuts of the whole desk, and the list of all that are active now (`?`). */
export function KeyboardHelp(): ReactNode {
  const t = useTexts(appTexts)
  const keyboard = useKeyboard()
  const navigate = useNavigate()
  const [listed, setListed] = useState<readonly Shortcut[] | null>(null)
  const shortcuts = useMemo(
    () => [
      { keys: '?', label: t('keyHelp'), group: t('keyGroup'), run: () => setListed(keyboard.active()) },
      {
        keys: 'g e',
        label: t('keyEnquiries'),
        group: t('keyGroup'),
        run: () => void navigate({ to: '/enquiries' }),
      },
    ],
    [t, keyboard, navigate],
  )
  useShortcuts(shortcuts)
  const groups = Map.groupBy(listed ?? [], ({ group }) => group)
  return (
    <Dialog
      opened={listed !== null}
      onClose={() => setListed(null)}
      title={t('keyboard')}
      closeLabel={t('close')}
    >
      {[...groups].map(([group, entries]) => (
        <Fragment key={group}>
          <h3 className={styles.group}>{group}</h3>
          <dl className={styles.list}>
            {entries.map(({ keys, label }) => (
              <div key={keys}>
                <dt>{label}</dt>
                <dd>
                  <Keys keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
    </Dialog>
  )
}

function Keys({ keys }: { keys: string }): ReactNode {
  const t = useTexts(appTexts)
  return keys.split(' ').map((key, index) => (
    <Fragment key={key}>
      {index > 0 && <span className={styles.then}> {t('keyThen')} </span>}
      <kbd className={styles.key}>{key === 'Escape' ? 'Esc' : key}</kbd>
    </Fragment>
  ))
}
