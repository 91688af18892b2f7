import { IconCheck } from '@tabler/icons-react'
import type { PublicBoard } from '@relaydesk/domain/orders/public-board.ts'
import type { ReactNode } from 'react'
import { milkName } from '../../shared/drinks/milk-name.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { toggleModifier, type KioskDraft } from './kiosk-draft.ts'
import styles from './modifier-picks.module.css'
import { kioskTexts } from './texts.ts'

/** Milk and extras; what the bar does not have does not stand there. */
export function ModifierPicks({
  board,
  draft,
  isShut,
  onChange,
}: {
  board: PublicBoard
  draft: KioskDraft
  isShut: boolean
  onChange: (draft: KioskDraft) => void
}): ReactNode {
  const t = useTexts(kioskTexts)
  const groups = [
    { kind: 'milk', title: t('milk') },
    { kind: 'extra', title: t('extras') },
  ]
  return groups.map(({ kind, title }) => {
    const options = board.modifiers.filter((modifier) => modifier.kind === kind)
    if (options.length === 0) return null
    return (
      <div key={kind} className={styles.group} role="group" aria-labelledby={`kiosk-${kind}`}>
        <h2 id={`kiosk-${kind}`}>{title}</h2>
        <div className={styles.picks}>
          {options.map((modifier) => {
            const isChosen = draft.modifiers.includes(modifier.id)
            return (
              <button
                key={modifier.id}
                type="button"
                className={styles.pick}
                aria-pressed={isChosen}
                disabled={isShut}
                onClick={() => onChange(toggleModifier(draft, board, modifier.id))}
              >
                {isChosen && <IconCheck size="1.25em" aria-hidden="true" />}
                {kind === 'milk' ? milkName(modifier.title) : modifier.title}
              </button>
            )
          })}
        </div>
      </div>
    )
  })
}
