import { useLayoutEffect, useMemo, useRef } from 'react'
import { serverClock } from '../../firestore/server-clock.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { useShortcuts } from '../../shared/keyboard/use-shortcuts.ts'
import { useToast } from '../../shared/toast/toast.tsx'
import type { Desk } from './desk-context.ts'
import { deskTexts } from './texts.ts'
import { ticketCommands } from './use-ticket-commands.ts'

/** One key each for what one does all day. A key is about what stands on the page at that moment, however fast it follows another. */
export function useDeskKeys(desk: Desk): void {
  const t = useTexts(deskTexts)
  const toast = useToast()
  const shown = useRef(desk)
  useLayoutEffect(() => {
    shown.current = desk
  })
  const shortcuts = useMemo(() => {
    const group = t('keyGroup')
    function acceptNext(): void {
      const { data, isOffline, run } = shown.current
      if (!isOffline && data.own?.number === null && data.waiting.length > 0) void run({ action: 'next' })
    }
    function work(action: 'complete' | 'recall' | 'noShow'): void {
      const { venue, data, isOffline, run } = shown.current
      const ticket = data.own?.ticket ?? null
      if (isOffline || ticket === null) return
      const isEarly = serverClock.now() < (ticket.calledAt ?? 0) + venue.noShowAfterSeconds * 1_000
      if (action === 'noShow' && isEarly) return
      ticketCommands(t, (text) => toast({ text }), run, ticket)[action]()
    }
    return [
      { keys: 'a', label: t('keyAccept'), group, run: acceptNext },
      { keys: 'c', label: t('keyComplete'), group, run: () => work('complete') },
      { keys: 'b', label: t('keyCallAgain'), group, run: () => work('recall') },
      { keys: 'n', label: t('keyDidNotCome'), group, run: () => work('noShow') },
    ]
  }, [t, toast])
  useShortcuts(shortcuts)
}
