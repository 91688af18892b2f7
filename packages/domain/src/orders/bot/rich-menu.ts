import { channelOf } from '../../inbox/channel.ts'
import type { GuestMessage, KnownEvent, Reply } from './guest-plan.ts'

/**
 * A list of drinks to pick from, where the channel is WhatsApp and the event has a template; else the text. The template's
 * variable 1 is what stands above the list, 2 and 3 are the first drink's title and description, 4 and 5 the second's…:
 * of the drinks that are on, in the order of the menu.
 */
export function menuReply(message: GuestMessage, { event }: KnownEvent, above: string, text: string): Reply {
  const { menu: contentSid } = event.contentSids
  if (contentSid === undefined || channelOf(message.ourAddress) !== 'whatsapp') return { body: text }
  const rows = event.menu
    .filter(({ isOn }) => isOn)
    .flatMap(({ title, description }) => [title, description.trim() || '-'])
  return { contentSid, contentVariables: numbered([above, ...rows]) }
}

/** The same for events: variable 1 is what stands above, 2 the first event's name, 3 the second's… */
export function eventsReply(
  message: GuestMessage,
  events: readonly KnownEvent[],
  names: readonly string[],
  text: string,
): Reply {
  const template = events.find(({ event }) => event.contentSids.events !== undefined)
  const contentSid = template?.event.contentSids.events
  if (contentSid === undefined || channelOf(message.ourAddress) !== 'whatsapp') return { body: text }
  const [above = ''] = text.split('\n')
  return { contentSid, contentVariables: numbered([above, ...names]) }
}

/** WhatsApp takes no line breaks in variables. */
function numbered(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, index) => [String(index + 1), value.replaceAll(/\s+/g, ' ')]))
}
