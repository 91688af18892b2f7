import { IconShoppingCart } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import type { OrderItem } from '../message-kind.ts'
import { Card } from './card.tsx'
import styles from './content.module.css'
import { contentTexts } from './texts.ts'

/** What the driver ordered from a catalogue, line by line as it came. */
export function Order({ items }: { items: readonly OrderItem[] }): ReactNode {
  const t = useTexts(contentTexts)
  const { locale } = useLocale()
  return (
    <Card icon={<IconShoppingCart size={20} aria-hidden="true" />} title={t('order')}>
      <ul className={styles.items}>
        {items.map((item, index) => (
          // The lines of one order never move: their place is their key.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <span>{item.quantity} ×</span>
            <span dir="auto">{item.product || '?'}</span>
            {item.price !== undefined && <span>{formatPrice(item.price, item.currency, locale)}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** `12.50 EUR` by locale; a currency that nobody knows stands beside the number as it came. */
function formatPrice(price: number, currency: string, locale: string): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(price)
  } catch {
    return `${new Intl.NumberFormat(locale).format(price)} ${currency}`.trim()
  }
}
