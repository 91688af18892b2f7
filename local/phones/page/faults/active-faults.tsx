import { IconPlugConnectedX, IconX } from '@tabler/icons-react'
import type { ActiveFault } from '../../../simulators/shared/faults/fault-switches.ts'
import type { PhonesNumber } from '../../server/stream-events.ts'
import { faultWords } from './fault-choices.ts'
import { orderFault } from '../act/order-fault.ts'

type ActiveFaultsProps = { faults: readonly ActiveFault[]; numbers: readonly PhonesNumber[] }

/** The trouble that is switched on, each with its way out. */
export function ActiveFaults({ faults, numbers }: ActiveFaultsProps) {
  if (faults.length === 0) return null
  return (
    <ul className="troubles" aria-label="Faults that are switched on">
      {faults.map((active) => {
        const name =
          numbers.find(({ phoneNumberId }) => phoneNumberId === active.phoneNumberId)?.name ?? 'A number'
        return (
          <li key={`${active.phoneNumberId} ${active.fault.kind}`} className="trouble">
            <IconPlugConnectedX size={16} aria-hidden />
            <span>
              <b>{name}</b> {faultWords(active.fault)}
              {remaining(active)}
            </span>
            <button
              type="button"
              aria-label={`Clear: ${name} ${faultWords(active.fault)}`}
              onClick={() => void orderFault(active.phoneNumberId, null, null).catch(() => undefined)}
            >
              <IconX size={15} aria-hidden />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** `, 2 of 5 left` or `, struck 3 times` */
function remaining({ times, struck }: ActiveFault): string {
  if (times !== undefined) return `, ${times - struck} of ${times} left`
  return struck === 0 ? '' : `, struck ${struck === 1 ? 'once' : `${struck} times`}`
}
