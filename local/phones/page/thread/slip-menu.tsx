import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowBackUp, IconDots, IconMoodOff, IconPencil, IconQuote } from '@tabler/icons-react'
import type { ThreadEntry } from '../../../simulators/shared/phone/phone-message.ts'
import { useHandsetActions } from '../handset/handset-actions.ts'
import { summarise } from './summarise.ts'

const EMOJIS = ['👍', '❤️', '🙏', '😂', '😮', '😢']

/** What a person can do with one message: react, quote it, and change or take back an own one. */
export function SlipMenu({ entry, reacted }: { entry: ThreadEntry; reacted: boolean }) {
  const { line, off, quote, edit, attempt } = useHandsetActions()
  const { react, takeBack } = line
  const isOwn = entry.kind === 'said'
  const isGone = isOwn && entry.revokedAt !== undefined
  if (isGone || !line.canQuote) return null
  return (
    <Menu position="bottom" withinPortal>
      <Menu.Target>
        <ActionIcon
          className="slip-menu"
          variant="subtle"
          color="gray"
          size={26}
          disabled={off}
          aria-label={`What to do with “${summarise(entry.content)}”`}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {react !== undefined && (
          <div className="emojis" role="group" aria-label="React">
            {EMOJIS.map((emoji) => (
              <Menu.Item
                key={emoji}
                aria-label={`React with ${emoji}`}
                onClick={() => attempt(react(entry.id, emoji))}
              >
                {emoji}
              </Menu.Item>
            ))}
          </div>
        )}
        {reacted && react !== undefined && (
          <Menu.Item
            leftSection={<IconMoodOff size={16} aria-hidden />}
            onClick={() => attempt(react(entry.id, ''))}
          >
            Take my reaction back
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconQuote size={16} aria-hidden />} onClick={() => quote(entry)}>
          Quote in an answer
        </Menu.Item>
        {isOwn && line.edit !== undefined && entry.content.type === 'text' && (
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => edit(entry)}>
            Change
          </Menu.Item>
        )}
        {isOwn && takeBack !== undefined && (
          <Menu.Item
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => attempt(takeBack(entry.id))}
          >
            Take back
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
