import type { HeaderContent } from '../../../simulators/shared/phone/phone-content.ts'
import { MediaCard } from './media-card.tsx'
import { PlaceCard } from './place-card.tsx'

/** The head of a template or interactive message: a line of text, a picture or a place. */
export function SlipHeader({ header }: { header: HeaderContent | undefined }) {
  if (!header) return null
  switch (header.type) {
    case 'text':
      return (
        <p dir="auto" className="words words--head">
          {header.text}
        </p>
      )
    case 'location':
      return <PlaceCard place={header} />
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return <MediaCard media={header} />
  }
}
