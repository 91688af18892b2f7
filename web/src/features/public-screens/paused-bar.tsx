import { IconPlayerPause } from '@tabler/icons-react'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import { backTime } from '../../shared/drinks/back-time.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { WallBar } from '../../shared/wall/wall-bar.tsx'
import { screenTexts } from './texts.ts'

/** That the bar has a break, until when, and what the bar has to say about it. */
export function PausedBar({ board, now }: { board: PublicBoard; now: number }): ReactNode {
  const t = useTexts(screenTexts)
  const { locale } = useLocale()
  const back = backTime(board.backAt, now, locale, board.timeZone)
  const until = back === null ? '' : t(back.isToday ? 'backAt' : 'backAtDay', { time: back.time })
  return (
    <WallBar icon={IconPlayerPause} title={`${t('paused')}. ${until}`.trim()}>
      {board.offlineText === '' ? undefined : board.offlineText}
    </WallBar>
  )
}
