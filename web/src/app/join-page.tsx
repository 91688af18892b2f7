import { useRouter } from '@tanstack/react-router'
import { useSyncExternalStore, type ReactNode } from 'react'
import { Join } from '../features/join/join.tsx'
import { joinTexts } from '../features/join/texts.ts'
import { usePageTitle } from '../shared/focus/use-page-title.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'

/** Where a tablet or a wall joins a venue with a code, without a password. */
export function JoinPage(): ReactNode {
  const t = useTexts(joinTexts)
  const { session } = useRouter().options.context
  const state = useSyncExternalStore(session.subscribe, session.read)
  usePageTitle(t('title'))
  const person = state.status === 'signed-in' ? state.person : null
  const isDevice = person?.role === 'kiosk' || person?.role === 'display'
  return <Join signedInAs={person === null || isDevice ? null : person.name} />
}
