import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { StoredDevice } from '../../../firestore/device.ts'
import { numberOf, textOf } from '../../../firestore/read-field.ts'
import { useTick } from '../../../firestore/use-tick.ts'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import styles from './devices.module.css'
import { devicesTexts } from './texts.ts'

/** A code as the server gave it; `expiresAt` is epoch ms. */
export interface GivenCode {
  deviceId: string
  name: string
  code: string
  expiresAt: number
}

/** Reads what `createDevice` gave; null where it gave nothing. */
export function readCode(answer: Record<string, unknown> | null, name: string): GivenCode | null {
  if (answer === null) return null
  return {
    deviceId: textOf(answer, 'deviceId'),
    name,
    code: textOf(answer, 'code'),
    expiresAt: numberOf(answer, 'expiresAt'),
  }
}

/** The code that is typed on the device, and how long it works. */
export function CodeDialog({
  code,
  device,
  onClose,
}: {
  code: GivenCode | null
  device: StoredDevice | undefined
  onClose: () => void
}): ReactNode {
  const t = useTexts(devicesTexts)
  return (
    <Dialog
      opened={code !== null}
      onClose={onClose}
      title={t('codeTitle', { name: code?.name ?? '' })}
      closeLabel={t('close')}
    >
      {code !== null && <Code code={code} hasJoined={device !== undefined && device.joinedAt !== null} />}
      <div className={styles.answers}>
        <Button variant="filled" data-autofocus onClick={onClose}>
          {t('done')}
        </Button>
      </div>
    </Dialog>
  )
}

function Code({ code, hasJoined }: { code: GivenCode; hasJoined: boolean }): ReactNode {
  const t = useTexts(devicesTexts)
  const left = useTick((now) => Math.max(0, Math.ceil((code.expiresAt - now) / 1_000)))
  if (hasJoined)
    return (
      <p className={styles.joined} role="status">
        {t('codeUsed', { name: code.name })}
      </p>
    )
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  return (
    <div className={styles.codeBox}>
      <p>{t('codeHow', { address: `${location.host}/join` })}</p>
      <p className={styles.code} data-over={left === 0 || undefined} data-code={code.code}>
        {code.code}
      </p>
      <p>{left === 0 ? t('codeOver') : t('codeWorks', { time })}</p>
    </div>
  )
}
