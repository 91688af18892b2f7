import { IconBrandWhatsapp, IconMessage } from '@tabler/icons-react'
import { memo } from 'react'
import { groupedNumber } from './grouped-number.ts'
import type { ShownPhone } from './stream/phones-state.ts'
import { Thread } from './thread/thread.tsx'

type HandsetProps = {
  phone: ShownPhone
  firstSeq: number | null
  /** Midnight before now, epoch ms. */
  today: number
}

/** One person's phone: who it belongs to, its number and channel, and what has arrived on it. */
export const Handset = memo(function Handset({ phone, firstSeq, today }: HandsetProps) {
  const { number, owner } = phone
  const title = owner ? `${owner.name}, ${owner.role}` : 'Unknown phone'
  const label = owner ? `the phone of ${title}` : `the unknown phone ${number}`
  const ChannelIcon = owner?.channel === 'SMS' ? IconMessage : IconBrandWhatsapp
  return (
    <section className="handset" aria-label={label[0]?.toUpperCase() + label.slice(1)} data-phone={number}>
      <header className="handset__head">
        <div className="row">
          <h2 className="cut" title={title}>
            {title}
          </h2>
          <span className="handset__channel">
            <ChannelIcon size={17} stroke={1.7} aria-hidden />
            {owner?.channel ?? 'WhatsApp'}
          </span>
        </div>
        <p className="tn cut">
          <bdi>{groupedNumber(number)}</bdi>
        </p>
      </header>
      <Thread phone={phone} label={label} firstSeq={firstSeq} today={today} />
      <div className="handset__foot" aria-hidden="true">
        <i />
      </div>
    </section>
  )
})
