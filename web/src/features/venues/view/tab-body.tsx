import type { ReactNode } from 'react'
import { lazyPart } from '../../../shared/loading/lazy-part.tsx'
import { SettingsTab } from '../settings/settings-tab.tsx'
import type { VenueTab } from './venue-tab.ts'

const DevicesTab = lazyPart(async () => (await import('../devices/devices-tab.tsx')).DevicesTab)
const FiguresTab = lazyPart(async () => (await import('../figures/figures-tab.tsx')).FiguresTab)

/** The page of a tab; all but the first are fetched when they are wanted. */
export function TabBody({ tab }: { tab: VenueTab }): ReactNode {
  switch (tab) {
    case 'settings':
      return <SettingsTab />
    case 'devices':
      return <DevicesTab />
    case 'figures':
      return <FiguresTab />
  }
}
