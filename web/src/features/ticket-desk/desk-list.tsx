import { IconVolume, IconVolumeOff } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Chip } from '../../shared/chip/chip.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { Pills } from '../../shared/pills/pills.tsx'
import { useDesk } from './desk-context.ts'
import styles from './desk-list.module.css'
import { HistoryList } from './history-list.tsx'
import { deskTexts } from './texts.ts'
import { useAge } from './use-age.ts'
import { WaitingList } from './waiting-list.tsx'

/** Who waits, or what ended today. `banners` stand above it; `extra` under what ended. */
export function DeskList({
  sound,
  banners,
  extra,
}: {
  sound: { isOn: boolean; toggle: () => void }
  banners: ReactNode
  extra: ReactNode
}): ReactNode {
  const t = useTexts(deskTexts)
  const { venue, data } = useDesk()
  const [shown, setShown] = useState<'waiting' | 'finished'>('waiting')
  const { waiting, finished, own } = data
  return (
    // A region that scrolls takes focus, so that the keyboard can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.column} aria-label={t('waiting')} tabIndex={0}>
      <header className={styles.head}>
        <h2 className="visually-hidden">{t(shown)}</h2>
        <Pills
          label={t('show')}
          value={shown}
          onPick={setShown}
          options={[
            { value: 'waiting', label: t('waiting'), count: String(waiting.length) },
            { value: 'finished', label: t('finished'), count: String(finished.length) },
          ]}
        />
        {venue.state === 'CLOSED' && <Chip tone="amber">{t('closed')}</Chip>}
        <span className={styles.longest}>
          {waiting[0] !== undefined && (
            <Longest at={Math.min(...waiting.map(({ createdAt }) => createdAt))} />
          )}
        </span>
        <button
          type="button"
          className={styles.sound}
          aria-label={t(sound.isOn ? 'soundOn' : 'soundOff')}
          onClick={sound.toggle}
        >
          {sound.isOn ? (
            <IconVolume size="1.25em" aria-hidden="true" />
          ) : (
            <IconVolumeOff size="1.25em" aria-hidden="true" />
          )}
        </button>
      </header>
      <div className={styles.banners}>
        {banners}
        {shown === 'waiting' && own !== null && own.number !== null && waiting.length > 0 && (
          <p className={styles.reason}>{t('finishFirst', { number: own.number })}</p>
        )}
      </div>
      {shown === 'waiting' ? (
        <WaitingList />
      ) : (
        <>
          <HistoryList />
          {extra !== false && <div className={styles.extra}>{extra}</div>}
        </>
      )}
    </section>
  )
}

function Longest({ at }: { at: number }): ReactNode {
  const t = useTexts(deskTexts)
  return (
    <>
      {t('longest')} <b>{useAge(at)}</b>
    </>
  )
}
