import { IconTemplate, IconUser } from '@tabler/icons-react'
import type { PhoneContent } from '../../../simulators/shared/phone/phone-content.ts'
import { businessOf, type ThreadEntry } from '../../../simulators/shared/phone/phone-message.ts'
import { Choices } from './choices.tsx'
import { MediaCard } from './media-card.tsx'
import { PlaceCard } from './place-card.tsx'
import { SlipHeader } from './slip-header.tsx'
import { SlipText } from './slip-text.tsx'

type Content<Type extends PhoneContent['type']> = Extract<PhoneContent, { type: Type }>

/** What one message says or shows. */
export function SlipContent({ entry }: { entry: ThreadEntry }) {
  const { content } = entry
  switch (content.type) {
    case 'text':
      return <SlipText text={content.text} />
    case 'template':
      return <Template entry={entry} content={content} />
    case 'location':
      return <PlaceCard place={content} />
    case 'contacts':
      return <Contacts content={content} />
    case 'reaction':
      return (
        <p className="words">
          {content.emoji === '' ? 'Took a reaction back' : `Reacted with ${content.emoji}`}
        </p>
      )
    case 'interactive':
      return <Interactive entry={entry} content={content} />
    case 'other':
      return <p className="words words--foot">Something that this page cannot show ({content.text})</p>
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return (
        <>
          <MediaCard media={content} />
          {content.caption !== undefined && <SlipText text={content.caption} />}
        </>
      )
  }
}

function Template({ entry, content }: { entry: ThreadEntry; content: Content<'template'> }) {
  return (
    <>
      <span className="tag" title={`${content.name} (${content.language})`}>
        <IconTemplate size={15} stroke={1.8} aria-hidden />
        Template
      </span>
      <SlipHeader header={content.header} />
      <SlipText text={content.body} />
      {content.footer !== undefined && <SlipText text={content.footer} className="words--foot" />}
      <Choices
        messageId={entry.id}
        kind="template"
        choices={content.buttons}
        phoneNumberId={businessOf(entry).phoneNumberId}
      />
    </>
  )
}

function Interactive({ entry, content }: { entry: ThreadEntry; content: Content<'interactive'> }) {
  return (
    <>
      <SlipHeader header={content.header} />
      <SlipText text={content.body} />
      {content.footer !== undefined && <SlipText text={content.footer} className="words--foot" />}
      <Choices
        messageId={entry.id}
        kind={content.kind}
        choices={content.choices}
        phoneNumberId={businessOf(entry).phoneNumberId}
      />
    </>
  )
}

function Contacts({ content }: { content: Content<'contacts'> }) {
  return content.contacts.map(({ name, phones }) => (
    <div className="file" key={name}>
      <IconUser size={22} stroke={1.6} aria-hidden />
      <div className="file__text">
        <b dir="auto">{name}</b>
        {phones.map((phone) => (
          <span className="tn" key={phone}>
            {phone}
          </span>
        ))}
      </div>
    </div>
  ))
}
