import { IconVolume, IconVolumeOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import type { Chime } from '../../shared/sound/use-chime.ts'
import { displayTexts } from './texts.ts'
import styles from './ticket-display.module.css'

/** Says what a touch does: a silent page sounds after the first one. */
export function SoundButton({ chime: { state, toggle } }: { chime: Chime }): ReactNode {
  const t = useTexts(displayTexts)
  const Icon = state === 'on' ? IconVolume : IconVolumeOff
  return (
    <button type="button" className={styles.sound} data-sound={state} onClick={toggle}>
      <Icon size="1.25em" aria-hidden="true" />
      {t(state === 'on' ? 'mute' : 'soundOn')}
    </button>
  )
}
