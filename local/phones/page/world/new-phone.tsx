import { Button, Modal, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { PhonesNumber } from '../../server/stream-events.ts'
import { addPhone, type PhoneKind } from '../act/add-phone.ts'

type NewPhoneProps = {
  /** Business numbers that drivers write to. */
  numbers: readonly PhonesNumber[]
  /** Our addresses that guests write to; none where there are no guests. */
  guestNumbers: readonly PhonesNumber[]
  /** The key of the new phone. */
  onAdded: (person: string) => void
}

/** Somebody whom nobody knows writes in: to the desk, with a number or known by user name alone; or to a bar. */
export function NewPhone(props: NewPhoneProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="filled"
        size="sm"
        leftSection={<IconPlus size={17} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Phone
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title="A new phone"
        centered
        radius="lg"
        padding="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <NewPhoneForm
          {...props}
          onAdded={(person) => {
            setOpen(false)
            props.onAdded(person)
          }}
        />
      </Modal>
    </>
  )
}

const KINDS: ReadonlyArray<{ value: PhoneKind; label: string }> = [
  { value: 'driver', label: 'A driver, on WhatsApp' },
  { value: 'whatsapp', label: 'A guest, on WhatsApp' },
  { value: 'sms', label: 'A guest, by SMS' },
]

function NewPhoneForm({ numbers, guestNumbers, onAdded }: NewPhoneProps) {
  const [kind, setKind] = useState<PhoneKind>('driver')
  const [name, setName] = useState('')
  const [number, setNumber] = useState('')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const reachable = kind === 'driver' ? numbers : numbersFor(kind, guestNumbers)
  const to = reachable.find(({ phoneNumberId }) => phoneNumberId === chosen) ?? reachable[0]

  function submit(event: FormEvent): void {
    event.preventDefault()
    addPhone({ kind, name, number, text, to: to?.phoneNumberId ?? '' }).then(onAdded, () =>
      setProblem('This number cannot be. Write it with + and the country code.'),
    )
  }

  return (
    <form className="new-phone" onSubmit={submit}>
      {guestNumbers.length > 0 && (
        <NativeSelect
          label="Whose it is"
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(KINDS.find((one) => one.value === value)?.value ?? kind)
          }
          data={KINDS.map(({ value, label }) => ({ value, label }))}
        />
      )}
      <TextInput
        label="Name in the profile"
        required
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label="Number"
        required={kind !== 'driver'}
        description={
          kind === 'driver' ? 'Empty: a person with a user name, whose number nobody sees' : undefined
        }
        placeholder="+44 7700 900 555"
        value={number}
        error={problem}
        onChange={(event) => {
          setNumber(event.currentTarget.value)
          setProblem(null)
        }}
      />
      <NativeSelect
        label="Writes to"
        value={to?.phoneNumberId ?? ''}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={reachable.map(({ phoneNumberId: value, name: label }) => ({ value, label }))}
      />
      <TextInput
        label="First words"
        placeholder={kind === 'driver' ? 'Hello, my van will not start.' : 'Oat flat white, please'}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled">
        Add the phone
      </Button>
    </form>
  )
}

function numbersFor(kind: 'whatsapp' | 'sms', numbers: readonly PhonesNumber[]): readonly PhonesNumber[] {
  return numbers.filter(
    ({ phoneNumberId }) => phoneNumberId.startsWith('whatsapp:') === (kind === 'whatsapp'),
  )
}
