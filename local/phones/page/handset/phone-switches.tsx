import { Button, NativeSelect, Switch } from '@mantine/core'
import type { Behaviour } from '../../../simulators/shared/behaviour/behaviour.ts'
import { phoneTitle } from '../phone-title.ts'
import type { ShownPhone } from '../stream/phones-state.ts'
import { useHandsetActions } from './handset-actions.ts'
import { readingFor, readingLabel, readingLabels } from './reading-choices.ts'

const SWITCHES = [
  { key: 'gone', label: 'Number gone' },
  { key: 'blocks', label: 'Blocks us' },
  { key: 'outOfOrder', label: 'Out of order' },
] as const

/** How one phone behaves. */
export function PhoneSwitches({ phone, behaviour }: { phone: ShownPhone; behaviour: Behaviour }) {
  const { line, attempt } = useHandsetActions()
  const channel = line.readNow === undefined ? 'SMS' : 'WhatsApp'
  const unread = phone.entries.some(({ kind, readAt }) => kind === 'arrived' && readAt === undefined)
  const change = (changes: Partial<Behaviour>) => attempt(line.behave(changes))
  return (
    <div className="phone-switches" role="group" aria-label={`How the phone of ${phoneTitle(phone)} behaves`}>
      <Switch
        size="sm"
        label="Phone on"
        checked={behaviour.on}
        onChange={(event) => change({ on: event.currentTarget.checked })}
      />
      <NativeSelect
        size="xs"
        aria-label="When it reads"
        value={readingLabel(behaviour, channel)}
        onChange={(event) => change(readingFor(event.currentTarget.value) ?? {})}
        data={readingLabels(channel)}
      />
      <Button
        size="compact-sm"
        disabled={!unread || !behaviour.on || line.readNow === undefined}
        title={line.readNow === undefined ? 'Nobody hears when an SMS is read' : undefined}
        onClick={() => attempt(line.readNow?.() ?? Promise.resolve())}
      >
        Read now
      </Button>
      {SWITCHES.map(({ key, label }) => (
        <Switch
          key={key}
          size="sm"
          label={label}
          checked={behaviour[key]}
          onChange={(event) => change({ [key]: event.currentTarget.checked })}
        />
      ))}
    </div>
  )
}
