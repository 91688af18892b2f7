import type { MenuItem } from '@relaydesk/domain/orders/event.ts'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import { backTime } from '../../shared/drinks/back-time.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './menu-list.module.css'
import { screenTexts } from './texts.ts'

/** From here on a name needs two lines of a wall. */
const longName = 20

/** The menu in two columns, in its own order: down the first, then down the second. */
export function MenuList({ board, now }: { board: PublicBoard; now: number }): ReactNode {
  const t = useTexts(screenTexts)
  const rows = Math.min(Math.max(Math.ceil(board.menu.length / 2), 2), 5)
  return (
    <ul className={styles.list} data-rows={rows} aria-label={t('menu')}>
      {board.menu.map((item) => (
        <li
          key={item.id}
          data-item={item.id}
          data-out={!item.isOn || undefined}
          data-long={item.title.length >= longName || undefined}
        >
          {item.isOn ? <b>{item.title}</b> : <s>{item.title}</s>}
          {item.isOn ? (
            <span title={item.description}>{item.description}</span>
          ) : (
            <SoldOut item={item} timeZone={board.timeZone} now={now} />
          )}
        </li>
      ))}
    </ul>
  )
}

function SoldOut({ item, timeZone, now }: { item: MenuItem; timeZone: string; now: number }): ReactNode {
  const t = useTexts(screenTexts)
  const { locale } = useLocale()
  const back = backTime(item.backAt, now, locale, timeZone)
  return (
    <span data-state>
      {back === null ? t('soldOut') : t(back.isToday ? 'soldOutBack' : 'soldOutBackDay', { time: back.time })}
    </span>
  )
}
