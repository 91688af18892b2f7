import { IconPlayerTrackNext } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { DeskButton } from './desk-button.tsx'
import { useDesk } from './desk-context.ts'
import { deskTexts } from './texts.ts'

/** Calls whoever waits longest: which one that is the server says. */
export function AcceptNext(): ReactNode {
  const t = useTexts(deskTexts)
  const { data, current, run } = useDesk()
  return (
    <DeskButton
      tone="main"
      size="l"
      shortcut="A"
      isBusy={current?.action === 'next'}
      reason={data.waiting.length === 0 ? t('emptyTitle') : undefined}
      onPress={() => void run({ action: 'next' })}
    >
      <IconPlayerTrackNext size="1.25em" aria-hidden="true" />
      {t('acceptNext')}
    </DeskButton>
  )
}
