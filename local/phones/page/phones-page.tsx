import { Button } from '@mantine/core'
import { IconDeviceMobileOff, IconPlugConnectedX } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ActiveFaults } from './faults/active-faults.tsx'
import { FaultPanel } from './faults/fault-panel.tsx'
import { Handset } from './handset/handset.tsx'
import { LiveLamp } from './header/live-lamp.tsx'
import { Logo } from './header/logo.tsx'
import { SchemeSwitch } from './header/scheme-switch.tsx'
import { PhoneSwitcher } from './phone-switcher.tsx'
import type { PhonesState } from './stream/phones-state.ts'
import { usePhonesStream } from './stream/use-phones-stream.ts'
import { useHandsetsInView } from './use-handsets-in-view.ts'
import { useRow } from './use-row.ts'
import { useToday } from './use-today.ts'
import { useTyping } from './use-typing.ts'
import { NewPhone } from './world/new-phone.tsx'
import { WorldSwitches } from './world/world-switches.tsx'

/** The people at the other end: their phones side by side, live, and the switches that make trouble on purpose. */
export function PhonesPage() {
  const drivers = usePhonesStream('/api/stream')
  const { numbers, errorCodes, switches, hasGuests } = drivers.state
  const guests = usePhonesStream(hasGuests ? '/api/guests' : null)
  const liveness = hasGuests && drivers.liveness.live ? guests.liveness : drivers.liveness
  const driversRow = useRow(drivers.state)
  const guestsRow = useRow(guests.state)
  const phones = useMemo(() => [...driversRow, ...guestsRow], [driversRow, guestsRow])
  const [panelOpen, setPanelOpen] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const today = useToday()
  const typing = useTyping(drivers.state.typing)
  const row = useRef<HTMLDivElement | null>(null)
  const { visible, news } = useHandsetsInView(row, phones)
  const [wanted, setWanted] = useState<string | null>(null)
  const isWantedHere = phones.some(({ phone }) => phone.number === wanted)
  const trouble = useMemo(() => troubleOf(drivers.state, guests.state), [drivers.state, guests.state])

  useEffect(() => {
    if (wanted !== null && isWantedHere) bringIntoView(row.current, wanted)
  }, [wanted, isWantedHere])

  function attempt(work: Promise<unknown>): void {
    work.then(
      () => setProblem(null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    )
  }

  return (
    <div className="page">
      <header className="top">
        <Logo />
        <div className="top__title">
          <h1>Phones</h1>
          <p>Play the people at the other end. Nothing leaves this machine.</p>
        </div>
        <LiveLamp liveness={liveness} />
        <WorldSwitches switches={switches} hasGuests={hasGuests} attempt={attempt} />
        <Button
          className="top__faults"
          size="sm"
          leftSection={<IconPlugConnectedX size={17} aria-hidden />}
          aria-expanded={panelOpen}
          aria-controls="fault-panel"
          onClick={() => setPanelOpen(!panelOpen)}
        >
          Faults
        </Button>
        <SchemeSwitch />
        <NewPhone
          key={numbers.length}
          numbers={numbers}
          guestNumbers={guests.state.numbers}
          onAdded={setWanted}
        />
      </header>
      <main className="main">
        {problem !== null && (
          <p className="page__problem" role="alert">
            {problem}
          </p>
        )}
        {panelOpen && (
          <FaultPanel
            id="fault-panel"
            numbers={trouble.numbers}
            errorCodes={errorCodes}
            twilioCodes={guests.state.errorCodes}
          />
        )}
        <ActiveFaults faults={trouble.faults} numbers={trouble.numbers} />
        {visible.size < phones.length && (
          <PhoneSwitcher
            phones={phones.map(({ phone }) => phone)}
            visible={visible}
            news={news}
            onChoose={(number) => bringIntoView(row.current, number)}
          />
        )}
        <div className="phones" ref={row}>
          {phones.map(({ phone, behaviour, numbers: reachable, firstSeq }) => (
            <Handset
              key={phone.number}
              phone={phone}
              behaviour={behaviour}
              numbers={reachable}
              typing={typing.get(phone.number) ?? null}
              firstSeq={firstSeq}
              today={today}
            />
          ))}
        </div>
        {drivers.state.run !== null && phones.length === 0 && (
          <div className="empty empty--page">
            <IconDeviceMobileOff size={30} stroke={1.4} aria-hidden />
            <p>
              <b>No phones yet.</b>
              <br />A phone appears here as soon as the desk writes to a number.
            </p>
          </div>
        )}
      </main>
    </div>
  )
}

/** What faults can be switched on for, and those that are: WhatsApp's numbers, and Twilio as a whole. */
function troubleOf(drivers: PhonesState, { account, switches }: PhonesState) {
  const twilio = account === null ? [] : [{ phoneNumberId: account, displayPhoneNumber: '', name: 'Twilio' }]
  return {
    numbers: [...drivers.numbers, ...twilio],
    faults: [...drivers.switches.faults, ...switches.faults],
  }
}

function bringIntoView(row: HTMLElement | null, number: string): void {
  const handset = [...(row?.children ?? [])].find((child) => child.getAttribute('data-phone') === number)
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  handset?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', inline: 'start', block: 'nearest' })
}
