import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { PhonesState } from '../stream/phones-state.ts'
import { buildFault, FAULT_CHOICES, TIMES_CHOICES, timesLabel } from './fault-choices.ts'
import type { FaultKind } from './fault-choices.ts'
import { isTwilioAccount } from '../act/is-twilio-account.ts'
import { orderFault } from '../act/order-fault.ts'

type FaultPanelProps = Pick<PhonesState, 'numbers' | 'errorCodes'> & {
  id: string
  twilioCodes: PhonesState['errorCodes']
}

const DELAYS = [5, 20, 60]

/** Chooses a business number or Twilio, what shall go wrong with its sends, and how often. */
export function FaultPanel({ id, numbers, errorCodes, twilioCodes }: FaultPanelProps) {
  const [number, setNumber] = useState<string | null>(null)
  const [kind, setKind] = useState<FaultKind>('close-after')
  const [chosenCode, setCode] = useState<number | null>(null)
  const [seconds, setSeconds] = useState(20)
  const [times, setTimes] = useState<number | null>(1)
  const [problem, setProblem] = useState<string | null>(null)
  const chosen = number ?? numbers[0]?.phoneNumberId ?? ''
  const codes = isTwilioAccount(chosen) ? twilioCodes : errorCodes
  const usual = isTwilioAccount(chosen) ? 21211 : 131047
  const code = codes.find((one) => one.code === chosenCode)?.code ?? usual
  const choice = FAULT_CHOICES.find((one) => one.kind === kind)

  function switchOn(): void {
    setProblem(null)
    orderFault(chosen, buildFault(kind, { code, seconds }), times).catch((error: unknown) => {
      setProblem(
        error instanceof TypeError || !(error instanceof Error)
          ? 'The simulator cannot be reached.'
          : error.message,
      )
    })
  }

  return (
    <form
      id={id}
      className="faults"
      aria-label="Faults"
      onSubmit={(event) => {
        event.preventDefault()
        switchOn()
      }}
    >
      <NativeSelect
        label="Business number"
        value={chosen}
        onChange={(event) => setNumber(event.currentTarget.value)}
        data={numbers.map(({ phoneNumberId, name, displayPhoneNumber }) => ({
          value: phoneNumberId,
          label: displayPhoneNumber === '' ? name : `${name}, ${displayPhoneNumber}`,
        }))}
      />
      <NativeSelect
        label="What it does"
        value={kind}
        onChange={(event) =>
          setKind(FAULT_CHOICES.find((one) => one.kind === event.currentTarget.value)?.kind ?? kind)
        }
        data={FAULT_CHOICES.map((one) => ({ value: one.kind, label: one.does }))}
      />
      {kind === 'error' && (
        <NativeSelect
          label="Code"
          value={String(code)}
          onChange={(event) => setCode(Number(event.currentTarget.value))}
          data={codes.map((one) => ({ value: String(one.code), label: `${one.code} ${one.title}` }))}
        />
      )}
      {kind === 'slow' && (
        <NativeSelect
          label="How late"
          value={String(seconds)}
          onChange={(event) => setSeconds(Number(event.currentTarget.value))}
          data={DELAYS.map((delay) => ({ value: String(delay), label: `${delay} s` }))}
        />
      )}
      <NativeSelect
        label="How often"
        value={String(times)}
        onChange={(event) =>
          setTimes(event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value))
        }
        data={TIMES_CHOICES.map((one) => ({ value: String(one), label: timesLabel(one) }))}
      />
      <Button type="submit" variant="filled" disabled={chosen === ''}>
        Switch on
      </Button>
      <p className="faults__note" role={problem === null ? undefined : 'alert'}>
        {problem ?? choice?.message}
      </p>
    </form>
  )
}
