import { IconArrowBackUp, IconHandStop, IconInfoCircle, IconRefresh, IconWifi } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { usePerson } from '../../firestore/session.ts'
import { Banner } from '../../shared/banner/banner.tsx'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { formatClock } from '../../shared/time/format-time.ts'
import { AwayWords } from './away-words.tsx'
import type { CommandNotice } from './command-notice.ts'
import styles from './desk-button.module.css'
import { DeskButton } from './desk-button.tsx'
import { useDesk } from './desk-context.ts'
import { NotLive } from './not-live.tsx'
import { silentRelease } from './plan-desk.ts'
import { deskTexts } from './texts.ts'
import { useIsRecent } from './use-age.ts'
import type { AwayReport } from './use-away.ts'

/** What is to be said above the list: each until it was read, or until it is true no more. */
export function DeskBanners({
  notice,
  onDismiss,
  away,
  onRead,
  handedOver,
  onSeen,
}: {
  notice: CommandNotice | null
  onDismiss: () => void
  away: AwayReport | null
  onRead: () => void
  /** A ticket that somebody else gave to this table. */
  handedOver: number | null
  onSeen: () => void
}): ReactNode {
  const t = useTexts(deskTexts)
  return (
    <>
      <NotLive />
      <Released />
      {away !== null && (
        <Banner
          tone="brand"
          icon={<IconWifi size="1.375rem" aria-hidden="true" />}
          title={<AwayWords report={away} part="title" />}
          action={<Read label={t('gotIt')} onRead={onRead} />}
        >
          <AwayWords report={away} part="changes" />
        </Banner>
      )}
      {handedOver !== null && (
        <Banner
          tone="brand"
          icon={<IconArrowBackUp size="1.375rem" aria-hidden="true" />}
          title={t('cameToYou', { number: handedOver })}
          action={<Read label={t('gotIt')} onRead={onSeen} />}
        />
      )}
      {notice !== null && <CommandBanner notice={notice} onDismiss={onDismiss} />}
    </>
  )
}

/** Why this person has no table any more. */
function Released(): ReactNode {
  const t = useTexts(deskTexts)
  const { locale } = useLocale()
  const { uid } = usePerson()
  const { venue, data } = useDesk()
  const [readAt, setReadAt] = useState<number | null>(null)
  const released = data.own === null ? silentRelease(data.tables, uid) : null
  const isRecent = useIsRecent(released?.at ?? null)
  if (released === null || released.at === readAt || !isRecent) return null
  const time = formatClock(released.at, locale, venue.timeZone)
  return (
    <Banner
      tone="amber"
      icon={<IconHandStop size="1.375rem" aria-hidden="true" />}
      title={t('released', { table: released.table, time })}
      action={<Read label={t('gotIt')} onRead={() => setReadAt(released.at)} />}
    >
      {t('releasedNext')}
    </Banner>
  )
}

function CommandBanner({ notice, onDismiss }: { notice: CommandNotice; onDismiss: () => void }): ReactNode {
  const t = useTexts(deskTexts)
  const icon = <IconInfoCircle size="1.375rem" aria-hidden="true" />
  const read = <Read label={t('fine')} onRead={onDismiss} />
  switch (notice.kind) {
    case 'lost':
      return <LostRace notice={notice} onDismiss={onDismiss} />
    case 'again':
      return (
        <Banner tone="amber" icon={<IconRefresh size="1.375rem" aria-hidden="true" />} title={t('again')} />
      )
    case 'unreachable':
      return <Banner tone="amber" icon={icon} title={t('unreachable')} action={read} />
    case 'refused':
      return <Banner tone="amber" icon={icon} title={<bdi>{notice.reason}</bdi>} action={read} />
    case 'problem':
      return (
        <Banner
          tone="amber"
          icon={icon}
          title={t(`problem_${notice.key}`, {
            number: notice.number ?? '',
            table: notice.table ?? '',
            name: notice.by,
          })}
          action={read}
        />
      )
  }
}

/** Somebody else was a moment faster: who, and who is next. */
function LostRace({
  notice: { ticketId, number, by },
  onDismiss,
}: {
  notice: Extract<CommandNotice, { kind: 'lost' }>
  onDismiss: () => void
}): ReactNode {
  const t = useTexts(deskTexts)
  const { data, run } = useDesk()
  const next = data.waiting.find(({ id }) => id !== ticketId)
  return (
    <Banner
      tone="amber"
      icon={<IconHandStop size="1.375rem" aria-hidden="true" />}
      title={by === '' ? t('lostNobody', { number }) : t('lost', { number, name: by })}
      action={
        <>
          {next !== undefined && (
            <DeskButton
              size="s"
              onPress={() => void run({ action: 'accept', ticketId: next.id, number: next.number })}
            >
              {t('acceptNumber', { number: next.number ?? '' })}
            </DeskButton>
          )}
          <Read label={t('fine')} onRead={onDismiss} />
        </>
      }
    >
      {next === undefined ? t('nobodyElse') : t('nextIs', { number: next.number ?? '' })}
    </Banner>
  )
}

function Read({ label, onRead }: { label: string; onRead: () => void }): ReactNode {
  return (
    <button type="button" className={styles.button} data-size="s" onClick={onRead}>
      {label}
    </button>
  )
}
