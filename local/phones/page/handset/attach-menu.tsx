import { ActionIcon, Menu } from '@mantine/core'
import { IconCamera, IconFileText, IconMapPin, IconPaperclip, IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import type { Saying } from '../act/phone-line.ts'
import { sampleDocument } from '../act/samples.ts'
import { useHandsetActions } from './handset-actions.ts'

type AttachMenuProps = {
  /** What stands in the field: it goes along as the caption. */
  text: string
  saying: Saying
  onSent: () => void
}

/** Photos, documents and a place: one's own, or drawn here. */
export function AttachMenu({ text, saying, onSent }: AttachMenuProps) {
  const { line, off, attempt } = useHandsetActions()
  const picker = useRef<HTMLInputElement | null>(null)

  function send(file: File | Promise<File>): void {
    attempt(Promise.resolve(file).then((ready) => line.sendFile(ready, text.trim(), saying)))
    onSent()
  }

  return (
    <>
      <Menu position="top-start" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="Send something else" disabled={off}>
            <IconPaperclip size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconUpload size={16} aria-hidden />}
            onClick={() => picker.current?.click()}
          >
            A file of mine …
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCamera size={16} aria-hidden />}
            onClick={() => send(line.photo.draw())}
          >
            {line.photo.label}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileText size={16} aria-hidden />}
            onClick={() => send(sampleDocument())}
          >
            An estimate (PDF)
          </Menu.Item>
          <Menu.Item
            leftSection={<IconMapPin size={16} aria-hidden />}
            onClick={() => {
              attempt(line.sendPlace(saying))
              onSent()
            }}
          >
            Where I am
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="A file to send"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) send(file)
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
