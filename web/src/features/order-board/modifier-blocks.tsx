import type { OrderedModifier } from '@relaydesk/domain/orders/order.ts'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './modifier-blocks.module.css'
import { boardTexts } from './texts.ts'

/** What is added to a drink, and what must not be in it. */
export function ModifierBlocks({ modifiers }: { modifiers: readonly OrderedModifier[] }): ReactNode {
  const t = useTexts(boardTexts)
  if (modifiers.length === 0) return null
  return (
    <div className={styles.blocks}>
      {modifiers.map(({ title, without }) => (
        <span key={`${title}${without}`} data-without={without || undefined}>
          {without === true ? t('without', { what: title.toLocaleLowerCase() }) : title}
        </span>
      ))}
    </div>
  )
}
