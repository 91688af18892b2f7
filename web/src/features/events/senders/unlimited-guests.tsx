import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { setUnlimitedGuest } from '../../../firestore/set-unlimited-guest.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import { useUnlimitedGuests } from '../../../firestore/use-unlimited-guests.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { PhoneNumber } from '../../../shared/person/phone-number.tsx'
import { useToast } from '../../../shared/toast/toast.tsx'
import { useDraft } from '../editing/use-event-draft.ts'
import { Card } from '../../../shared/card/card.tsx'
import fields from '../../../shared/fields/fields.module.css'
import { readPhoneNumber } from './read-sender.ts'
import styles from './senders.module.css'
import { sendersTexts } from './texts.ts'

/** Who may order as often as they like. */
export function UnlimitedGuests(): ReactNode {
  const t = useTexts(sendersTexts)
  const { db } = useFirebase()
  const { event } = useDraft()
  const toast = useToast()
  const addresses = useUnlimitedGuests(event.id)
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)

  function set(address: string, isUnlimited: boolean): void {
    setUnlimitedGuest(db, event.id, address, isUnlimited).catch(() =>
      toast({ text: t('notKept'), tone: 'failed' }),
    )
  }

  function add(): void {
    const address = readPhoneNumber(typed)
    setWrong(address === null)
    if (address === null) return
    set(address, true)
    setTyped('')
  }

  return (
    <Card title={t('unlimited')} hint={t('unlimitedHint')}>
      {addresses?.length === 0 && <p className={styles.none}>{t('noUnlimited')}</p>}
      <ul className={styles.list}>
        {addresses?.map((address) => (
          <li key={address} className={styles.guest}>
            <PhoneNumber number={address} />
            <button
              type="button"
              className={styles.tool}
              aria-label={t('removeUnlimited', { address })}
              title={t('removeUnlimited', { address })}
              onClick={() => set(address, false)}
            >
              <IconX size="1.125rem" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <form
        className={styles.add}
        data-narrow
        aria-label={t('unlimited')}
        onSubmit={(submit) => {
          submit.preventDefault()
          add()
        }}
      >
        <input
          className={fields.input}
          inputMode="tel"
          aria-label={t('addUnlimited')}
          aria-invalid={isWrong || undefined}
          placeholder={t('numberHint')}
          value={typed}
          onChange={(change) => {
            setTyped(change.currentTarget.value)
            setWrong(false)
          }}
        />
        <Button type="submit" leftSection={<IconPlus size="1.25em" aria-hidden="true" />}>
          {t('add')}
        </Button>
        {isWrong && (
          <span className={fields.problem} role="alert">
            {t('badNumber')}
          </span>
        )}
      </form>
    </Card>
  )
}
