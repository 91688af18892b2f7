import type { MenuItem } from '@relaydesk/domain/orders/event.ts'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import styles from './menu-table.module.css'
import { menuTexts } from './texts.ts'

/** Whether a drink can be ordered now: a switch with its word. */
export function Availability({ item }: { item: MenuItem }): ReactNode {
  const t = useTexts(menuTexts)
  const { edit } = useDraft()
  return (
    <button
      type="button"
      role="switch"
      className={styles.switch}
      aria-checked={item.isOn}
      aria-label={t('onMenu', { drink: item.title })}
      onClick={() => edit({ kind: 'availability', id: item.id, isOn: !item.isOn })}
    >
      <i aria-hidden="true" />
      {t(item.isOn ? 'on' : 'soldOut')}
    </button>
  )
}
