import { IconRefresh } from '@tabler/icons-react'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import type { Changes } from './changes-while-away.ts'
import styles from './enquiry-list.module.css'
import { listTexts } from './texts.ts'

/** After a gap: what changed meanwhile. Stays until somebody has read it. */
export function AwayBanner({ changes, onRead }: { changes: Changes; onRead: () => void }): ReactNode {
  const t = useTexts(listTexts)
  const parts = [
    changes.appeared > 0 && t('awayAppeared', { count: changes.appeared }),
    changes.answered > 0 && t('awayAnswered', { count: changes.answered }),
    changes.taken > 0 && t('awayTaken', { count: changes.taken }),
    changes.gone > 0 && t('awayGone', { count: changes.gone }),
  ]
  return (
    <output className={styles.away}>
      <IconRefresh size="1.25em" aria-hidden="true" />
      <span>
        <b>{t('awayTitle')}</b> {parts.filter(Boolean).join(' · ')}
      </span>
      <Button size="xs" onClick={onRead}>
        {t('gotIt')}
      </Button>
    </output>
  )
}
