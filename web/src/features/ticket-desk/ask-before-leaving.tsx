import { useBlocker } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDesk } from './desk-context.ts'
import { LeaveDialog } from './leave-dialog.tsx'

/**
 * Asks what becomes of the visitor when somebody leaves the table, goes to another page or closes the tab. `isLeaving`: they pressed
 * Leave.
 */
export function AskBeforeLeaving({
  isLeaving,
  onStay,
}: {
  isLeaving: boolean
  onStay: () => void
}): ReactNode {
  const ticket = useDesk().data.own?.ticket ?? null
  const blocker = useBlocker({
    // Who has signed out can give no command any more: the table is released by itself.
    shouldBlockFn: ({ current, next }) =>
      ticket !== null && current.pathname !== next.pathname && next.pathname !== '/sign-in',
    enableBeforeUnload: () => ticket !== null,
    withResolver: true,
  })
  if (ticket === null) return null
  const isGoing = blocker.status === 'blocked'
  return (
    <LeaveDialog
      ticket={ticket}
      opened={isLeaving || isGoing}
      onStay={() => {
        onStay()
        blocker.reset?.()
      }}
      onGone={() => {
        onStay()
        blocker.proceed?.()
      }}
      onGo={isGoing ? blocker.proceed : undefined}
    />
  )
}
