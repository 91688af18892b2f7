import type { Choice } from '../../../simulators/shared/phone/phone-content.ts'
import type { ChoiceKind } from '../act/phone-line.ts'
import { useHandsetActions } from '../handset/handset-actions.ts'

type ChoicesProps = {
  messageId: string
  kind: ChoiceKind
  /** The business that asks. */
  phoneNumberId: string
  choices: readonly Choice[]
}

/** What the person can tap. A choice without an id would open an address or a call: it only stands there. */
export function Choices({ messageId, kind, choices, phoneNumberId }: ChoicesProps) {
  const { line, off, attempt } = useHandsetActions()
  if (choices.length === 0) return null
  return (
    <ul className="choices" aria-label="Choices">
      {choices.map((choice) => (
        <li key={choice.id ?? choice.title} dir="auto">
          <button
            type="button"
            disabled={off || choice.id === undefined}
            onClick={() => attempt(line.tap(messageId, kind, choice, { phoneNumberId }))}
          >
            {choice.title}
            {choice.description !== undefined && <small dir="auto">{choice.description}</small>}
          </button>
        </li>
      ))}
    </ul>
  )
}
