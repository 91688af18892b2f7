import { memo, useMemo, useRef, useState } from 'react'
import { IconBrandWhatsapp, IconMessage, IconPower } from '@tabler/icons-react'
import type { Behaviour } from '../../../simulators/shared/behaviour/behaviour.ts'
import { numberOf } from '../../server/guest-key.ts'
import type { PhonesNumber } from '../../server/stream-events.ts'
import { twilioLine } from '../act/twilio-line.ts'
import { whatsappLine } from '../act/whatsapp-line.ts'
import { groupedNumber } from '../grouped-number.ts'
import type { ShownPhone } from '../stream/phones-state.ts'
import { Thread } from '../thread/thread.tsx'
import { isGuest, phoneTitle } from '../phone-title.ts'
import { type HandsetActions, HandsetActionsProvider } from './handset-actions.ts'
import { PhoneSwitches } from './phone-switches.tsx'
import { type Draft, WriteBar } from './write-bar.tsx'

type HandsetProps = {
  phone: ShownPhone
  behaviour: Behaviour
  numbers: readonly PhonesNumber[]
  /** The business that shows that it is typing. */
  typing: string | null
  firstSeq: number | null
  /** Midnight before now, epoch ms. */
  today: number
}

/** One person's phone: whose it is, the conversation, a place to write, and how it behaves. */
export const Handset = memo(function Handset(props: HandsetProps) {
  const { phone, behaviour, numbers, typing, firstSeq, today } = props
  const { number, owner } = phone
  const title = phoneTitle(phone)
  const label = `the phone of ${title}`
  const [draft, setDraft] = useState<Draft>(NO_DRAFT)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement | null>(null)
  const off = !behaviour.on
  const actions = useMemo<HandsetActions>(
    () => ({
      line: isGuest({ number }) ? twilioLine(number) : whatsappLine(number),
      off,
      quote: (entry) => {
        setDraft({ quoted: entry, edited: null })
        field.current?.focus()
      },
      edit: (entry) => {
        setDraft({ quoted: null, edited: entry })
        field.current?.focus()
      },
      attempt: (work) => {
        work.then(
          () => setProblem(null),
          (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
        )
      },
    }),
    [number, off],
  )
  const channel = owner?.channel ?? (number.startsWith('sms:') ? 'SMS' : 'WhatsApp')
  const ChannelIcon = channel === 'SMS' ? IconMessage : IconBrandWhatsapp
  const bare = numberOf(number)
  const shownNumber = bare.startsWith('+') ? groupedNumber(bare) : `No number: ${bare}`
  return (
    <section
      className={off ? 'handset handset--off' : 'handset'}
      // Two people may have one name, and one person two lines.
      aria-label={`The phone of ${title}: ${channel}, ${shownNumber}`}
      data-phone={number}
    >
      <header className="handset__head">
        <div className="row">
          <h2 className="cut" title={title}>
            {title}
          </h2>
          <span className="handset__channel">
            {off ? (
              <IconPower size={17} stroke={1.7} aria-hidden />
            ) : (
              <ChannelIcon size={17} stroke={1.7} aria-hidden />
            )}
            {off ? 'Off' : channel}
          </span>
        </div>
        <p className="tn cut">
          <bdi>{shownNumber}</bdi>
        </p>
      </header>
      <HandsetActionsProvider value={actions}>
        <Thread phone={phone} label={label} typing={typing} firstSeq={firstSeq} today={today} />
        {problem !== null && (
          <p className="handset__problem" role="alert">
            {problem}
          </p>
        )}
        <WriteBar
          field={field}
          phone={phone}
          numbers={numbers}
          draft={draft}
          onDone={() => setDraft(NO_DRAFT)}
        />
        <PhoneSwitches phone={phone} behaviour={behaviour} />
      </HandsetActionsProvider>
      <div className="handset__foot" aria-hidden="true">
        <i />
      </div>
    </section>
  )
})

const NO_DRAFT: Draft = { quoted: null, edited: null }
