import { Button } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { Dialog } from '../../../shared/dialog/dialog.tsx'
import fields from '../../../shared/fields/fields.module.css'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-venue-draft.ts'
import { readCode, type GivenCode } from './code-dialog.tsx'
import styles from './devices.module.css'
import { devicesTexts } from './texts.ts'
import { useVenueCall } from './use-venue-call.ts'

interface AddDeviceProps {
  opened: boolean
  onClose: () => void
  onCode: (code: GivenCode) => void
}

/** Names a device that will join with a code. */
export function AddDevice(props: AddDeviceProps): ReactNode {
  const t = useTexts(devicesTexts)
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={t('addTitle')} closeLabel={t('close')}>
      <AddDeviceForm {...props} />
    </Dialog>
  )
}

function AddDeviceForm({ onClose, onCode }: AddDeviceProps): ReactNode {
  const t = useTexts(devicesTexts)
  const { stored: venue } = useDraft()
  const [kind, setKind] = useState<'kiosk' | 'display'>('kiosk')
  const [name, setName] = useState('')
  const { busy, ask } = useVenueCall('createDevice')
  const id = useId()

  async function create(): Promise<void> {
    const given = readCode(await ask({ venueId: venue.id, kind, name: name.trim() }), name.trim())
    if (given !== null) onCode(given)
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '' && !busy) void create()
      }}
    >
      <fieldset className={styles.kinds}>
        <legend className={fields.label}>{t('kind')}</legend>
        {(['kiosk', 'display'] as const).map((candidate) => (
          <label key={candidate}>
            <input
              type="radio"
              name="kind"
              checked={kind === candidate}
              onChange={() => setKind(candidate)}
            />
            {t(`${candidate}Means`)}
          </label>
        ))}
      </fieldset>
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          {t('name')}
        </label>
        <input
          id={id}
          className={fields.input}
          data-autofocus
          maxLength={60}
          placeholder={t('nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div className={styles.answers}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="filled" loading={busy} disabled={name.trim() === ''}>
          {t('create')}
        </Button>
      </div>
    </form>
  )
}
