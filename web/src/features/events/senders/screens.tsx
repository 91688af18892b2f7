import { IconCopy, IconExternalLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import { useDraft } from '../editing/use-event-draft.ts'
import { Card } from '../../../shared/card/card.tsx'
import styles from './senders.module.css'
import { sendersTexts } from './texts.ts'

const screens = [
  { name: 'menu', path: 'menu' },
  { name: 'how', path: 'how-to-order' },
  { name: 'kiosk', path: 'kiosk' },
  { name: 'board', path: 'orders' },
  { name: 'terminal', path: 'orders/1-2' },
] as const

export function ScreensCard(): ReactNode {
  const t = useTexts(sendersTexts)
  const { event } = useDraft()
  return (
    <Card title={t('screens')} hint={t('screensHint')}>
      <ScreenList eventId={event.id} />
    </Card>
  )
}

/** The screens of an event, each in a window of its own. */
export function ScreenList({ eventId }: { eventId: string }): ReactNode {
  const t = useTexts(sendersTexts)
  const toast = useToast()

  function copy(address: string): void {
    navigator.clipboard.writeText(new URL(address, location.href).href).then(
      () => toast({ text: t('copied') }),
      () => toast({ text: t('notCopied'), tone: 'failed' }),
    )
  }

  return (
    <ul className={styles.list}>
      {screens.map(({ name, path }) => {
        const address = `/events/${eventId}/${path}`
        return (
          <li key={name} className={styles.screen}>
            <span className={styles.about}>
              <a href={address} target="_blank" rel="noreferrer">
                {t(`screen_${name}`)}
                <IconExternalLink size="1.125em" aria-hidden="true" />
              </a>
              <span className={styles.small}>{t(`screen_${name}Hint`)}</span>
            </span>
            <button
              type="button"
              className={styles.tool}
              aria-label={`${t('copy')}: ${t(`screen_${name}`)}`}
              title={t('copy')}
              onClick={() => copy(address)}
            >
              <IconCopy size="1.125rem" aria-hidden="true" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
