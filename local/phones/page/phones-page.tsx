import { Button } from '@mantine/core'
import { IconDeviceMobileOff, IconPlugConnectedX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { ActiveFaults } from './faults/active-faults.tsx'
import { FaultPanel } from './faults/fault-panel.tsx'
import { Handset } from './handset.tsx'
import { LiveLamp } from './header/live-lamp.tsx'
import { Logo } from './header/logo.tsx'
import { SchemeSwitch } from './header/scheme-switch.tsx'
import { PhoneSwitcher } from './phone-switcher.tsx'
import { usePhonesStream } from './stream/use-phones-stream.ts'
import { useHandsetsInView } from './use-handsets-in-view.ts'
import { useToday } from './use-today.ts'

/** The people at the other end: their phones side by side, live, and the switches that make trouble on purpose. */
export function PhonesPage() {
  const { state, liveness } = usePhonesStream()
  const { phones, numbers, errorCodes, faults, firstSeq } = state
  const [panelOpen, setPanelOpen] = useState(() => window.matchMedia('(min-width: 80em)').matches)
  const today = useToday()
  const row = useRef<HTMLDivElement | null>(null)
  const { visible, news } = useHandsetsInView(row, state)

  function show(number: string): void {
    const handset = [...(row.current?.children ?? [])].find(
      (child) => child.getAttribute('data-phone') === number,
    )
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    handset?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', inline: 'start', block: 'nearest' })
  }

  return (
    <div className="page">
      <header className="top">
        <Logo />
        <div className="top__title">
          <h1>Phones</h1>
          <p>The people at the other end. Simulated: nothing leaves this machine.</p>
        </div>
        <LiveLamp liveness={liveness} />
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlugConnectedX size={17} aria-hidden />}
          aria-expanded={panelOpen}
          aria-controls="fault-panel"
          onClick={() => setPanelOpen(!panelOpen)}
        >
          Faults
        </Button>
        <SchemeSwitch />
      </header>
      <main className="main">
        {panelOpen && <FaultPanel id="fault-panel" numbers={numbers} errorCodes={errorCodes} />}
        <ActiveFaults faults={faults} numbers={numbers} />
        {visible.size < phones.length && (
          <PhoneSwitcher phones={phones} visible={visible} news={news} onChoose={show} />
        )}
        <div className="phones" ref={row}>
          {phones.map((phone) => (
            <Handset key={phone.number} phone={phone} firstSeq={firstSeq} today={today} />
          ))}
        </div>
        {state.run !== null && phones.length === 0 && (
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
