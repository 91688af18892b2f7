import { ActionIcon, NativeSelect, Textarea } from '@mantine/core'
import { IconSend, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { businessOf, type ThreadEntry } from '../../../simulators/shared/phone/phone-message.ts'
import type { PhonesNumber } from '../../server/stream-events.ts'
import type { Saying } from '../act/phone-line.ts'
import { isGuest, shortName } from '../phone-title.ts'
import type { ShownPhone } from '../stream/phones-state.ts'
import { summarise } from '../thread/summarise.ts'
import { AttachMenu } from './attach-menu.tsx'
import { useHandsetActions } from './handset-actions.ts'

/** What the next words are about; at most one of the two. */
export type Draft = { quoted: ThreadEntry | null; edited: ThreadEntry | null }

type WriteBarProps = {
  field: RefObject<HTMLTextAreaElement | null>
  phone: ShownPhone
  numbers: readonly PhonesNumber[]
  draft: Draft
  onDone: () => void
}

/** Where a person writes. Enter sends, Escape gives up a quotation or a correction. */
export function WriteBar({ field, phone, numbers, draft, onDone }: WriteBarProps) {
  const { line, off, attempt } = useHandsetActions()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const { quoted, edited } = draft
  const canChoose = isGuest(phone) || phone.entries.length === 0
  const phoneNumberId = (canChoose ? chosen : null) ?? usualNumber(phone, numbers)
  const saying: Saying = { quoted: quoted?.id, phoneNumberId }

  function send(): void {
    const body = text.trim()
    if (body === '' || off) return
    attempt(edited === null ? line.write(body, saying) : (line.edit?.(edited.id, body) ?? Promise.resolve()))
    setText('')
    onDone()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') onDone()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }

  return (
    <div className="write">
      {(quoted ?? edited) !== null && <About draft={draft} onDrop={onDone} />}
      {canChoose && numbers.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={`Who ${shortName(phone)} writes to`}
          value={phoneNumberId ?? ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={numbers.map(({ phoneNumberId: value, name }) => ({ value, label: `To ${name}` }))}
        />
      )}
      <div className="write__row">
        <AttachMenu
          text={text}
          saying={saying}
          onSent={() => {
            setText('')
            onDone()
          }}
        />
        <Textarea
          ref={field}
          className="write__field"
          autosize
          minRows={1}
          maxRows={5}
          value={text}
          disabled={off}
          dir="auto"
          aria-label={`Write as ${shortName(phone)}`}
          placeholder={off ? 'This phone is off' : `Write as ${shortName(phone)}`}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <ActionIcon
          variant="default"
          size={36}
          aria-label={edited === null ? 'Send' : 'Change'}
          disabled={off || text.trim() === ''}
          onClick={send}
        >
          <IconSend size={18} aria-hidden className="mirrors" />
        </ActionIcon>
      </div>
    </div>
  )
}

/** Whom the person wrote to last, or writes to first. */
function usualNumber({ entries, owner }: ShownPhone, numbers: readonly PhonesNumber[]): string | undefined {
  const last = entries.at(-1)
  if (last !== undefined) return businessOf(last).phoneNumberId
  return owner?.phoneNumberId ?? numbers[0]?.phoneNumberId
}

function About({ draft: { quoted, edited }, onDrop }: { draft: Draft; onDrop: () => void }) {
  const entry = quoted ?? edited
  if (entry === null) return null
  return (
    <div className="write__about">
      <p className="cut">
        <b>{quoted === null ? 'Changing' : 'Answering'}</b> <span dir="auto">{summarise(entry.content)}</span>
      </p>
      <ActionIcon variant="subtle" color="gray" size={26} aria-label="Do without it" onClick={onDrop}>
        <IconX size={15} aria-hidden />
      </ActionIcon>
    </div>
  )
}
