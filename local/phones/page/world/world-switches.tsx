import { Button } from '@mantine/core'
import {
  IconArrowsShuffle,
  IconClock,
  IconCloudOff,
  IconCopy,
  IconPlayerTrackNext,
} from '@tabler/icons-react'
import type { PhonesSwitches } from '../../server/stream-events.ts'
import { askSimulator } from '../act/ask-simulator.ts'

const HOUR_MS = 60 * 60 * 1000
const OUTAGE_MINUTES = 3

type WorldSwitchesProps = {
  switches: PhonesSwitches
  /** Twilio's are switched together with WhatsApp's. */
  hasGuests: boolean
  attempt: (work: Promise<unknown>) => void
}

/** What happens to everybody at once. A switch that is on stands out and says so. */
export function WorldSwitches({ switches, hasGuests, attempt }: WorldSwitchesProps) {
  const { webhookFaults, outage, window } = switches
  const providers = hasGuests ? (['_sim', '_twilio'] as const) : (['_sim'] as const)
  const order = (path: string, body: unknown) =>
    attempt(Promise.all(providers.map((provider) => askSimulator('PUT', path, body, provider))))
  const isDouble = webhookFaults.duplicate > 0
  const isShuffled = webhookFaults.reorder > 0
  return (
    <div className="world" role="group" aria-label="For everybody">
      <span className="lamp">
        <IconClock size={17} aria-hidden />
        Clock +{Math.round(window.forwardedMs / HOUR_MS)} h
      </span>
      <Button
        size="sm"
        leftSection={<IconPlayerTrackNext size={17} aria-hidden />}
        title="For the 24-hour window: everybody wrote a day longer ago"
        onClick={() => attempt(forwardADay())}
      >
        Forward 24 h
      </Button>
      <Toggle
        on={isDouble}
        icon={IconCopy}
        label="Deliver twice"
        onClick={() => order('webhook-faults', { duplicate: isDouble ? 0 : 1 })}
      />
      <Toggle
        on={isShuffled}
        icon={IconArrowsShuffle}
        label="Out of order"
        onClick={() => order('webhook-faults', { reorder: isShuffled ? 0 : 0.5 })}
      />
      <Toggle
        on={outage !== null}
        icon={IconCloudOff}
        label={`Outage ${OUTAGE_MINUTES} min`}
        onClick={() =>
          order(
            'outage',
            outage === null ? { outage: 'unreachable', forMs: OUTAGE_MINUTES * 60_000 } : { outage: null },
          )
        }
      />
    </div>
  )
}

async function forwardADay(): Promise<void> {
  const response = await fetch('/api/forward', { method: 'POST' })
  if (!response.ok) throw new Error(`The clock did not move (${response.status}).`)
}

type ToggleProps = { on: boolean; icon: typeof IconCopy; label: string; onClick: () => void }

function Toggle({ on, icon: Icon, label, onClick }: ToggleProps) {
  return (
    <Button
      size="sm"
      className={on ? 'toggle toggle--on' : 'toggle'}
      aria-pressed={on}
      leftSection={<Icon size={17} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}
