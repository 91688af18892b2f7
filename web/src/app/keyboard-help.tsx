import { useNavigate } from '@tanstack/react-router'
import { Fragment, useMemo, useState, type ReactNode } from 'react'
import { usePerson } from '../firestore/session.ts'
import { Dialog } from '../shared/dialog/dialog.tsx'
import { useTexts } from '../shared/i18n/use-texts.ts'
import type { Shortcut } from '../shared/keyboard/shortcut.ts'
import { useKeyboard, useShortcuts } from '../shared/keyboard/use-shortcuts.ts'
import styles from './keyboard-help.module.css'
import { readLastOpen } from './last-open.ts'
import { boardAddress, placesOf, ticketsAddress } from './places.ts'
import { appTexts } from './texts.ts'

/** The shortcuts of the whole desk, and the list of all that are active now (`?`). */
export function KeyboardHelp(): ReactNode {
  const t = useTexts(appTexts)
  const keyboard = useKeyboard()
  const navigate = useNavigate()
  const person = usePerson()
  const [listed, setListed] = useState<readonly Shortcut[] | null>(null)
  const shortcuts = useMemo(() => {
    const places = placesOf(person)
    const go = (keys: string, label: string, to: string): Shortcut => ({
      keys,
      label,
      group: t('keyGroup'),
      run: () => void navigate({ href: to }),
    })
    return [
      { keys: '?', label: t('keyHelp'), group: t('keyGroup'), run: () => setListed(keyboard.active()) },
      ...(places.enquiries ? [go('g e', t('keyEnquiries'), '/enquiries')] : []),
      ...(places.orders
        ? [go('g o', t('keyOrders'), boardAddress(person.events, readLastOpen().board))]
        : []),
      ...(places.tickets
        ? [go('g t', t('keyTickets'), ticketsAddress(person.venues, readLastOpen().venue))]
        : []),
      ...(places.events ? [go('g v', t('keyEvents'), '/events')] : []),
      ...(places.operations ? [go('g p', t('keyOperations'), '/operations')] : []),
    ]
  }, [t, keyboard, navigate, person])
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
      <kbd className={styles.key}>{key.replace('Escape', 'Esc').replace('+ArrowUp', ' ↑')}</kbd>
    </Fragment>
  ))
}
