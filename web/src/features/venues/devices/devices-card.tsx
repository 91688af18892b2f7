import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useDevices, type StoredDevice } from '../../../firestore/device.ts'
import { Card } from '../../../shared/card/card.tsx'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import tables from '../../../shared/table/table.module.css'
import { useDraft } from '../editing/use-venue-draft.ts'
import { AddDevice } from './add-device.tsx'
import { CodeDialog, type GivenCode } from './code-dialog.tsx'
import { DeviceRow } from './device-row.tsx'
import styles from './devices.module.css'
import { devicesTexts } from './texts.ts'

/** The devices that joined, or are about to. */
export function DevicesCard(): ReactNode {
  const t = useTexts(devicesTexts)
  const { stored: venue } = useDraft()
  const { items, status } = useDevices(venue.id)
  const [isAdding, setAdding] = useState(false)
  const [code, setCode] = useState<GivenCode | null>(null)
  const devices = items.toSorted(inOrder)
  return (
    <Card
      title={t('devices')}
      hint={t('devicesHint')}
      aside={
        <Button
          size="xs"
          leftSection={<IconPlus size="1.25em" aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          {t('add')}
        </Button>
      }
    >
      {status === 'live' && devices.length === 0 && <p className={styles.none}>{t('empty')}</p>}
      {devices.length > 0 && (
        <div className={styles.table}>
          <table className={tables.table} aria-label={t('devices')}>
            <thead>
              <tr>
                <th scope="col">{t('columnName')}</th>
                <th scope="col">{t('columnState')}</th>
                <th scope="col">{t('columnActions')}</th>
              </tr>
            </thead>
            <tbody>
              {devices.map((device) => (
                <DeviceRow key={device.id} device={device} onCode={setCode} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <AddDevice
        opened={isAdding}
        onClose={() => setAdding(false)}
        onCode={(given) => {
          setAdding(false)
          setCode(given)
        }}
      />
      <CodeDialog
        code={code}
        device={devices.find(({ id }) => id === code?.deviceId)}
        onClose={() => setCode(null)}
      />
    </Card>
  )
}

/** Those that work first, the newest of each first. */
function inOrder(one: StoredDevice, other: StoredDevice): number {
  return Number(one.revokedAt !== null) - Number(other.revokedAt !== null) || other.createdAt - one.createdAt
}
