import { Button } from '@mantine/core'
import { IconDeviceTablet, IconDeviceTv } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { StoredDevice } from '../../../firestore/device.ts'
import { useTick } from '../../../firestore/use-tick.ts'
import { useLocale, useTexts } from '../../../shared/i18n/use-texts.ts'
import { formatMomentWithClock } from '../../../shared/time/format-time.ts'
import { useDraft } from '../editing/use-venue-draft.ts'
import { readCode, type GivenCode } from './code-dialog.tsx'
import styles from './devices.module.css'
import { RevokeDialog } from './revoke-dialog.tsx'
import { devicesTexts } from './texts.ts'
import { TokenButton } from './token-button.tsx'
import { useVenueCall } from './use-venue-call.ts'

/** A device, whether it is there, and what can be done about it. */
export function DeviceRow({
  device,
  onCode,
}: {
  device: StoredDevice
  onCode: (code: GivenCode) => void
}): ReactNode {
  const t = useTexts(devicesTexts)
  const { stored: venue } = useDraft()
  const { busy, ask } = useVenueCall('createDevice')
  const [isAsked, setAsked] = useState(false)
  const { id, kind, name, revokedAt, joinedAt } = device
  const Icon = kind === 'kiosk' ? IconDeviceTablet : IconDeviceTv

  async function renew(): Promise<void> {
    const given = readCode(await ask({ venueId: venue.id, kind, name, deviceId: id }), name)
    if (given !== null) onCode(given)
  }

  return (
    <tr data-device={id} data-revoked={revokedAt !== null || undefined}>
      <td>
        <span className={styles.device}>
          <Icon size="1.25em" aria-hidden="true" />
          <span>
            <b>
              <bdi>{name}</bdi>
            </b>
            <span className={styles.kind}>{t(kind)}</span>
          </span>
        </span>
      </td>
      <td>
        <DeviceState device={device} />
      </td>
      <td>
        {revokedAt === null && (
          <span className={styles.actions}>
            {joinedAt === null && (
              <Button
                size="xs"
                loading={busy}
                aria-label={t('newCodeLabel', { name })}
                onClick={() => void renew()}
              >
                {t('newCode')}
              </Button>
            )}
            {kind === 'kiosk' && (
              <TokenButton
                callable="createKioskToken"
                request={{ venueId: venue.id, deviceId: id }}
                label={t('kioskTokenLabel', { name })}
                means={t('kioskTokenMeans', { venue: venue.id })}
              >
                {t('kioskToken')}
              </TokenButton>
            )}
            <Button size="xs" aria-label={t('revokeLabel', { name })} onClick={() => setAsked(true)}>
              {t('revoke')}
            </Button>
            <RevokeDialog device={device} opened={isAsked} onClose={() => setAsked(false)} />
          </span>
        )}
      </td>
    </tr>
  )
}

/** A device that is on says so every minute or so. */
const recentMs = 3 * 60_000

function DeviceState({ device: { joinedAt, seenAt, revokedAt } }: { device: StoredDevice }): ReactNode {
  const t = useTexts(devicesTexts)
  const { locale } = useLocale()
  const { stored: venue } = useDraft()
  const minute = useTick((now) => Math.floor(now / 60_000)) * 60_000
  const say = (at: number): string => formatMomentWithClock(at, minute, locale, venue.timeZone)
  if (revokedAt !== null)
    return <span className={styles.quiet}>{t('revokedAt', { time: say(revokedAt) })}</span>
  if (joinedAt === null) return <span className={styles.quiet}>{t('notJoined')}</span>
  if (seenAt === null) return t('joined', { time: say(joinedAt) })
  return minute - seenAt < recentMs ? (
    <span className={styles.there}>{t('seenNow')}</span>
  ) : (
    <span className={styles.away}>{t('seen', { time: say(seenAt) })}</span>
  )
}
