import { bareAddress, channelOf } from '@relaydesk/domain/inbox/channel.ts'
import { IconAlertTriangle, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMyEvents } from '../../../firestore/use-my-events.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { usePhoneFormats } from '../../../shared/person/use-phone-formats.ts'
import { writePhoneNumber } from '../../../shared/person/write-phone-number.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import { useDraft } from '../editing/use-event-draft.ts'
import { Card } from '../../../shared/card/card.tsx'
import { ChannelMark } from '../parts/channel-mark.tsx'
import { AddSender } from './add-sender.tsx'
import { eventsSharing, isSenderShaped } from './read-sender.ts'
import { SenderCode } from './sender-code.tsx'
import styles from './senders.module.css'
import { sendersTexts } from './texts.ts'

/** The numbers of an event: how they are reached, who shares them, and what is odd about them. */
export function SendersCard(): ReactNode {
  const t = useTexts(sendersTexts)
  const { event } = useDraft()
  return (
    <Card title={t('senders')} hint={t('sendersHint')}>
      {event.senders.length === 0 && <p className={styles.none}>{t('noSenders')}</p>}
      <ul className={styles.list}>
        {event.senders.map((address) => (
          <SenderRow key={address} address={address} />
        ))}
      </ul>
      <AddSender />
    </Card>
  )
}

function SenderRow({ address }: { address: string }): ReactNode {
  const t = useTexts(sendersTexts)
  const { event, edit } = useDraft()
  const { items } = useMyEvents()
  const toast = useToast()
  const number = bareAddress(address)
  const formats = usePhoneFormats(number)
  const written = writePhoneNumber(number, formats)
  const others = eventsSharing(items, event.id, address)
  const isShaped = isSenderShaped(address)
  const channel = channelOf(address)

  function remove(): void {
    edit({ kind: 'remove-sender', address })
    toast({
      text: t('removedSender', { address: written }),
      action: { label: t('undo'), run: () => edit({ kind: 'add-sender', address }) },
    })
  }

  return (
    <li className={styles.sender}>
      <SenderCode address={address} label={t('qr', { address: written })} />
      <div className={styles.about}>
        <b>
          <bdi>{isShaped ? written : address}</bdi>
        </b>
        <span className={styles.small}>
          <ChannelMark channel={channel} />
        </span>
        {!isShaped && (
          <span className={styles.odd}>
            <IconAlertTriangle size="1.125em" aria-hidden="true" />
            {t('unknownShape')}
          </span>
        )}
        {isShaped && channel !== 'messenger' && Object.keys(formats).length > 0 && written === number && (
          <span className={styles.odd}>
            <IconAlertTriangle size="1.125em" aria-hidden="true" />
            {t('unknownCountry')}
          </span>
        )}
        {others.length > 0 && (
          <span className={styles.small}>
            {t('shared', { count: others.length, names: others.map(({ name }) => name).join(', ') })}
          </span>
        )}
      </div>
      <button
        type="button"
        className={styles.tool}
        aria-label={t('removeSender', { address: written })}
        title={t('removeSender', { address: written })}
        onClick={remove}
      >
        <IconX size="1.125rem" aria-hidden="true" />
      </button>
    </li>
  )
}
