import { IconTemplate, IconUser } from '@tabler/icons-react'
import type { PhoneContent } from '../../../simulators/whatsapp-cloud-api/phone/phone-content.ts'
import { MediaCard } from './media-card.tsx'
import { PlaceCard } from './place-card.tsx'
import { SlipHeader } from './slip-header.tsx'
import { SlipText } from './slip-text.tsx'

type Content<Type extends PhoneContent['type']> = Extract<PhoneContent, { type: Type }>

/** What one message says or shows. */
export function SlipContent({ content }: { content: PhoneContent }) {
  switch (content.type) {
    case 'text':
      return <SlipText text={content.text} />
    case 'template':
      return <Template content={content} />
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
      return <Interactive content={content} />
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

function Template({ content }: { content: Content<'template'> }) {
  return (
    <>
      <span className="tag" title={`${content.name} (${content.language})`}>
        <IconTemplate size={15} stroke={1.8} aria-hidden />
        Template
      </span>
      <SlipHeader header={content.header} />
      <SlipText text={content.body} />
      {content.footer !== undefined && <SlipText text={content.footer} className="words--foot" />}
      <Choices titles={content.buttons.map((title) => ({ title }))} />
    </>
  )
}

function Interactive({ content }: { content: Content<'interactive'> }) {
  return (
    <>
      <SlipHeader header={content.header} />
      <SlipText text={content.body} />
      {content.footer !== undefined && <SlipText text={content.footer} className="words--foot" />}
      <Choices titles={content.choices} />
    </>
  )
}

/** What the person could tap; tapping comes with answering. */
function Choices({ titles }: { titles: ReadonlyArray<{ title: string; description?: string }> }) {
  if (titles.length === 0) return null
  return (
    <ul className="choices" aria-label="Choices">
      {titles.map(({ title, description }) => (
        <li key={title} dir="auto">
          {title}
          {description !== undefined && <small dir="auto">{description}</small>}
        </li>
      ))}
    </ul>
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
