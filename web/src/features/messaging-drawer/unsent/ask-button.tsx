import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { unsentTexts } from './texts.ts'
import { useUnsentActions, type Request } from './unsent-actions.ts'

interface AskButtonProps {
  messageId: string
  request: Request
  icon?: ReactNode
  label: string
  /** What stands on it while the server is asked. */
  busyLabel?: string
  /** Why it cannot be asked now. */
  disabledBecause?: string
  onDone?: () => void
}

/** A button whose work only the server can do; says in place when it could not. */
export function AskButton({
  messageId,
  request,
  icon,
  label,
  busyLabel = label,
  disabledBecause,
  onDone,
}: AskButtonProps): ReactNode {
  const t = useTexts(unsentTexts)
  const { ask } = useUnsentActions()
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function run(): Promise<void> {
    if (isAsking || disabledBecause !== undefined) return
    setAsking(true)
    const found = await ask(messageId, request)
    setProblem(found)
    setAsking(false)
    if (found === null) onDone?.()
  }

  return (
    <>
      <Button
        size="xs"
        leftSection={icon}
        aria-disabled={isAsking || disabledBecause !== undefined}
        title={disabledBecause}
        onClick={() => void run()}
      >
        {isAsking ? busyLabel : label}
      </Button>
      {problem !== null && <span role="alert">{problem || t('unreachable')}</span>}
    </>
  )
}
