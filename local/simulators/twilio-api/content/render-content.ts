import type { Choice, PhoneContent } from '../../shared/phone/phone-content.ts'
import type { TwilioChannel } from '../account/twilio-address.ts'
import type { Content, ContentTypes } from './content.ts'

export type RenderedContent = {
  body: string
  mediaUrls: string[]
  shown: PhoneContent
  /** Gaps for which neither the send nor the template has a value. */
  missing: string[]
}

/** A template as the phone shows it; undefined when none of its types works on the channel: SMS takes text and media only. */
export function renderContent(
  { types, variables }: Content,
  given: Readonly<Record<string, string>>,
  channel: TwilioChannel,
): RenderedContent | undefined {
  const missing = new Set<string>()
  const shown =
    channel === 'sms' ? plainContent(types, fill) : (richContent(types, fill) ?? plainContent(types, fill))
  return shown && { ...shown, missing: [...missing] }

  function fill(text: string): string {
    return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (gap, name: string) => {
      const value = given[name] ?? variables[name]
      if (value === undefined) missing.add(name)
      return value ?? gap
    })
  }
}

type Fill = (text: string) => string
type Shown = Omit<RenderedContent, 'missing'>

function plainContent(types: ContentTypes, fill: Fill): Shown | undefined {
  const media = types['twilio/media']
  if (media !== undefined) {
    const body = fill(media.body ?? '')
    const mediaUrls = media.media.map(fill)
    return { body, mediaUrls, shown: mediaContent(mediaUrls, body) }
  }
  const body = fill(types['twilio/text']?.body ?? '')
  return body === '' ? undefined : { body, mediaUrls: [], shown: { type: 'text', text: body } }
}

function richContent(types: ContentTypes, fill: Fill): Shown | undefined {
  const [quickReply, list, calls] = [
    types['twilio/quick-reply'],
    types['twilio/list-picker'],
    types['twilio/call-to-action'],
  ]
  if (quickReply !== undefined) {
    const choices = quickReply.actions.map(({ title, id }) => ({ title: fill(title), id: fill(id ?? title) }))
    return interactive('button', fill(quickReply.body), choices)
  }
  if (list !== undefined) {
    const choices = list.items.map(({ item, id, description }) => ({
      title: fill(item),
      id: fill(id),
      ...(description === undefined ? {} : { description: fill(description) }),
    }))
    return interactive('list', fill(list.body), choices)
  }
  if (calls === undefined) return undefined
  const choices = calls.actions.map(({ title, url, phone }) => ({
    title: fill(title),
    description: fill(url ?? phone ?? ''),
  }))
  return interactive('cta_url', fill(calls.body), choices)
}

function interactive(kind: 'button' | 'list' | 'cta_url', body: string, choices: Choice[]): Shown {
  return { body, mediaUrls: [], shown: { type: 'interactive', kind, body, choices } }
}

/** What a phone shows of a message with files: the first one, with the text under it. */
export function mediaContent([link = '']: readonly string[], caption: string): PhoneContent {
  return { type: 'image', link, ...(caption === '' ? {} : { caption }) }
}
