import { numberOf } from '../server/guest-key.ts'
import { groupedNumber } from './grouped-number.ts'
import type { ShownPhone } from './stream/phones-state.ts'

type PhoneSwitcherProps = {
  phones: readonly ShownPhone[]
  /** Numbers of the handsets that are in view. */
  visible: ReadonlySet<string>
  /** How many messages arrived on a phone out of view. */
  news: ReadonlyMap<string, number>
  onChoose: (number: string) => void
}

/** Names of all phones, where not all of them fit: which are in view, which have news, and the way there. */
export function PhoneSwitcher({ phones, visible, news, onChoose }: PhoneSwitcherProps) {
  return (
    <nav className="switcher" aria-label="Phones">
      {phones.map((phone) => {
        const { number } = phone
        const count = news.get(number) ?? 0
        return (
          <button
            type="button"
            key={number}
            className="switcher__phone"
            aria-current={visible.has(number) ? 'true' : undefined}
            onClick={() => onChoose(number)}
          >
            <bdi>{phone.owner?.name ?? phone.profileName ?? groupedNumber(numberOf(number))}</bdi>
            {count > 0 && (
              <span className="badge">
                {count}
                <span className="sr"> new</span>
              </span>
            )}
          </button>
        )
      })}
    </nav>
  )
}
