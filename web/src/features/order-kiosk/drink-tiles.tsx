import type { MenuItem } from '@relaydesk/domain/orders/event.ts'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import { backTime } from '../../shared/drinks/back-time.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import styles from './drink-tiles.module.css'
import { kioskTexts } from './texts.ts'

/** The menu in its own order, down the first column, then down the second. `isShut`: to be read, not to be tapped. */
export function DrinkTiles({
  board,
  now,
  chosen,
  isShut,
  onPick,
}: {
  board: PublicBoard
  now: number
  chosen: string | null
  isShut: boolean
  onPick: (itemId: string) => void
}): ReactNode {
  const t = useTexts(kioskTexts)
  const rows = Math.max(Math.ceil(board.menu.length / 2), 2)
  return (
    <div className={styles.tiles} data-rows={rows} role="group" aria-label={t('drinks')}>
      {board.menu.map((item) => (
        <button
          key={item.id}
          type="button"
          className={styles.tile}
          data-item={item.id}
          data-out={!item.isOn || undefined}
          aria-pressed={item.id === chosen}
          disabled={!item.isOn || isShut}
          onClick={() => onPick(item.id)}
        >
          <b>{item.title}</b>
          <span>{item.isOn ? item.description : <SoldOut item={item} board={board} now={now} />}</span>
        </button>
      ))}
    </div>
  )
}

function SoldOut({ item, board, now }: { item: MenuItem; board: PublicBoard; now: number }): ReactNode {
  const t = useTexts(kioskTexts)
  const { locale } = useLocale()
  const back = backTime(item.backAt, now, locale, board.timeZone)
  if (back === null) return t('soldOut')
  return t(back.isToday ? 'soldOutBack' : 'soldOutBackDay', { time: back.time })
}
