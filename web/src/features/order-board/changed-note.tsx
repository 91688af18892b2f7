import { IconEdit } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StoredOrder } from '../../firestore/order.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useBoardActions } from './board-actions.ts'
import styles from './order-card.module.css'
import { boardTexts } from './texts.ts'

/** The guest changed their mind: what it was before, until somebody has seen it. */
export function ChangedNote({
  order,
  changed,
}: {
  order: StoredOrder
  changed: NonNullable<StoredOrder['changed']>
}): ReactNode {
  const t = useTexts(boardTexts)
  const { act, isLive } = useBoardActions()
  const extras = changed.modifiers.map(({ title, without }) =>
    without === true ? t('without', { what: title.toLocaleLowerCase() }) : title,
  )
  return (
    <div className={styles.changed}>
      <IconEdit size="1.25em" stroke={1.8} aria-hidden="true" />
      <span>
        <b>{t('changedByGuest')}</b> {t('changedFrom', { what: [changed.itemTitle, ...extras].join(', ') })}
      </span>
      {isLive && (
        <button type="button" onClick={() => act(order, 'seen-change')}>
          {t('seen')}
        </button>
      )}
    </div>
  )
}
