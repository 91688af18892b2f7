import { IconHourglass, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { serverClock } from '../../../firestore/server-clock.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatMomentWithClock } from '../../../shared/time/format-time.ts'
import type { WindowBarPlan } from './plan-window-bar.ts'
import { windowTexts } from './texts.ts'
import styles from './window-bar.module.css'

/** Whether free text can be sent, for how long still, or what opens it. `name`: the driver's first name. */
export function WindowBar({ plan, name }: { plan: WindowBarPlan; name: string }): ReactNode {
  const t = useTexts(windowTexts)
  const words = useWindowWords(plan, name)
  const isOpen = plan.state === 'open'
  const isShort = isOpen && plan.isShort
  return (
    <div className={styles.bar} data-state={isShort ? 'short' : plan.state}>
      {isOpen ? <IconHourglass size={18} aria-hidden="true" /> : <IconLock size={18} aria-hidden="true" />}
      <p>
        <b>{words.title}</b>
        {words.rest}
      </p>
      {isOpen && (
        <span className={styles.left} aria-hidden="true">
          <i style={{ width: `${String(plan.share * 100)}%` }} />
        </span>
      )}
      <span className="visually-hidden" role="status">
        {isOpen ? t(isShort ? 'saidShort' : 'saidOpen') : t('saidShut')}
      </span>
    </div>
  )
}

function useWindowWords(plan: WindowBarPlan, name: string): { title: string; rest: string } {
  const t = useTexts(windowTexts)
  const { locale } = useLocale()
  const timeOf = (at: number): string => formatMomentWithClock(at, serverClock.now(), locale)
  switch (plan.state) {
    case 'never':
      return { title: t('never', { name }), rest: t('neverWhy') }
    case 'shut':
      return { title: t('shut', { time: timeOf(plan.since) }), rest: t('shutWhy', { name }) }
    case 'open': {
      const [hours, minutes] = [Math.floor(plan.minutesLeft / 60), plan.minutesLeft % 60]
      const unit = hours === 0 ? 'minutes' : minutes === 0 ? 'hours' : 'hoursAndMinutes'
      return {
        title: t('open', { left: t(unit, { hours, minutes }) }),
        rest: t('openUntil', { time: timeOf(plan.until) }),
      }
    }
  }
}
