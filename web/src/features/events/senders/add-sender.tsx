import { Button } from '@mantine/core'
import type { Channel } from '@relaydesk/domain/inbox/channel.ts'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useDraft } from '../editing/use-event-draft.ts'
import fields from '../../../shared/fields/fields.module.css'
import { readSender } from './read-sender.ts'
import styles from './senders.module.css'
import { sendersTexts } from './texts.ts'

const channels: readonly Channel[] = ['sms', 'whatsapp', 'messenger']

/** One more number, on the channel that is picked. */
export function AddSender(): ReactNode {
  const t = useTexts(sendersTexts)
  const { event, edit } = useDraft()
  const [channel, setChannel] = useState<Channel>('sms')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<'badNumber' | 'senderTaken' | null>(null)

  function add(): void {
    const address = readSender(typed, channel)
    if (address === null) setProblem('badNumber')
    else if (event.senders.includes(address)) setProblem('senderTaken')
    else {
      edit({ kind: 'add-sender', address })
      setTyped('')
    }
  }

  return (
    <form
      className={styles.add}
      aria-label={t('addSender')}
      onSubmit={(submit) => {
        submit.preventDefault()
        add()
      }}
    >
      <select
        className={fields.input}
        aria-label={t('channel')}
        value={channel}
        onChange={(change) => {
          const { value } = change.currentTarget
          setChannel(channels.find((candidate) => candidate === value) ?? 'sms')
        }}
      >
        {channels.map((candidate) => (
          <option key={candidate} value={candidate}>
            {t(candidate)}
          </option>
        ))}
      </select>
      <input
        className={fields.input}
        inputMode="tel"
        aria-label={t(channel === 'messenger' ? 'page' : 'number')}
        aria-invalid={problem !== null || undefined}
        placeholder={channel === 'messenger' ? undefined : t('numberHint')}
        value={typed}
        onChange={(change) => {
          setTyped(change.currentTarget.value)
          setProblem(null)
        }}
      />
      <Button type="submit" leftSection={<IconPlus size="1.25em" aria-hidden="true" />}>
        {t('add')}
      </Button>
      {problem !== null && (
        <span className={fields.problem} role="alert">
          {t(problem)}
        </span>
      )}
    </form>
  )
}
