import {
  IconDeviceTablet,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlus,
  IconSpeakerphone,
  IconVolume,
  IconVolumeOff,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { StoredEvent } from '../../firestore/order-event.ts'
import { LiveMark } from '../../shared/connection/live-mark.tsx'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import buttons from './board-button.module.css'
import styles from './board-top.module.css'
import type { Terminal } from './read-terminal.ts'
import { boardTexts } from './texts.ts'

/** Which dialog is open above the board. */
export type BoardDialog = 'terminal' | 'walk-up' | 'pause' | 'write'

/** The bar above the board: the event, what is shown, whether it is live, and what concerns all orders. */
export function BoardTop({
  event,
  terminal,
  name,
  home,
  account,
  tabs,
  sound,
  isLive,
  onDialog,
  onResume,
}: {
  event: StoredEvent | null
  terminal: Terminal
  /** The event's name, or where one goes to another. */
  name: ReactNode
  /** The way to the rest of the desk. */
  home: ReactNode
  /** The person's own corner. */
  account: ReactNode
  /** The tabs, where they stand in the bar. */
  tabs: ReactNode
  sound: { isOn: boolean; toggle: () => void }
  isLive: boolean
  onDialog: (dialog: BoardDialog) => void
  onResume: () => void
}): ReactNode {
  const t = useTexts(boardTexts)
  const [barName] = (event?.pickupPlace ?? '').split(',')
  return (
    <header className={styles.top}>
      <div className={styles.where}>
        {home}
        <div className={styles.event}>
          <h1>{name}</h1>
          <p>{barName}</p>
        </div>
      </div>
      {tabs !== null && <div className={styles.tabs}>{tabs}</div>}
      <div className={styles.live}>
        <LiveMark />
      </div>
      <div className={styles.tools}>
        <button
          type="button"
          className={buttons.button}
          aria-label={t('terminal', { ...terminal })}
          onClick={() => onDialog('terminal')}
        >
          <IconDeviceTablet size="1.25em" aria-hidden="true" />
          {t('terminalShort', { ...terminal })}
        </button>
        <button
          type="button"
          className={buttons.icon}
          aria-label={t(sound.isOn ? 'soundOn' : 'soundOff')}
          onClick={sound.toggle}
        >
          {sound.isOn ? (
            <IconVolume size="1.25em" aria-hidden="true" />
          ) : (
            <IconVolumeOff size="1.25em" aria-hidden="true" />
          )}
        </button>
        <button
          type="button"
          className={buttons.icon}
          aria-label={t('write')}
          aria-disabled={!isLive || undefined}
          onClick={() => isLive && onDialog('write')}
        >
          <IconSpeakerphone size="1.25em" aria-hidden="true" />
        </button>
        <button
          type="button"
          className={buttons.button}
          aria-label={t('walkUpTitle')}
          aria-disabled={!isLive || event?.state !== 'OPEN' || undefined}
          onClick={() => isLive && event?.state === 'OPEN' && onDialog('walk-up')}
        >
          <IconPlus size="1.25em" aria-hidden="true" />
          <span className={styles.word}>{t('walkUp')}</span>
        </button>
        <PauseButton event={event} isLive={isLive} onPause={() => onDialog('pause')} onResume={onResume} />
      </div>
      <div className={styles.account}>{account}</div>
    </header>
  )
}

function PauseButton({
  event,
  isLive,
  onPause,
  onResume,
}: {
  event: StoredEvent | null
  isLive: boolean
  onPause: () => void
  onResume: () => void
}): ReactNode {
  const t = useTexts(boardTexts)
  if (event === null || event.state === 'ENDED') return null
  const isOpen = event.state === 'OPEN'
  const Icon = isOpen ? IconPlayerPause : IconPlayerPlay
  return (
    <button
      type="button"
      className={isOpen ? buttons.button : buttons.main}
      aria-label={t(isOpen ? 'pause' : 'resume')}
      aria-disabled={!isLive || undefined}
      onClick={() => {
        if (isLive) (isOpen ? onPause : onResume)()
      }}
    >
      <Icon size="1.25em" aria-hidden="true" />
      <span className={styles.word}>{t(isOpen ? 'pause' : 'resume')}</span>
    </button>
  )
}
