import type { ReactNode } from 'react'
import { lazyPart } from '../../../shared/loading/lazy-part.tsx'
import { MenuTab } from '../menu/menu-tab.tsx'
import type { EventTab } from './event-tab.ts'

const SendersTab = lazyPart(async () => (await import('../senders/senders-tab.tsx')).SendersTab)
const TextsTab = lazyPart(async () => (await import('../wording/texts-tab.tsx')).TextsTab)
const GuestsTab = lazyPart(async () => (await import('../guests/guests-tab.tsx')).GuestsTab)
const StatsTab = lazyPart(async () => (await import('../stats/stats-tab.tsx')).StatsTab)

/** The page of a tab; all but the first are fetched when they are wanted. */
export function TabBody({ tab, isPhone }: { tab: EventTab; isPhone: boolean }): ReactNode {
  switch (tab) {
    case 'menu':
      return <MenuTab isPhone={isPhone} />
    case 'senders':
      return <SendersTab />
    case 'texts':
      return <TextsTab />
    case 'guests':
      return <GuestsTab />
    case 'stats':
      return <StatsTab />
  }
}
