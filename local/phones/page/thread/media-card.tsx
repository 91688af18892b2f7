import { IconFile, IconMicrophone, IconMusic, IconPhoto, IconSticker, IconVideo } from '@tabler/icons-react'
import type { MediaContent } from '../../../simulators/shared/phone/phone-content.ts'
import type { PhoneLine } from '../act/phone-line.ts'
import { useHandsetActions } from '../handset/handset-actions.ts'

/** A picture, film, sound or file. What was uploaded is shown; a link is named, and only fetched from this machine. */
export function MediaCard({ media }: { media: MediaContent }) {
  const { line } = useHandsetActions()
  const address = mediaAddress(media, line)
  const name = media.filename ?? media.caption ?? KINDS[media.type].word
  if (address !== null && (media.type === 'image' || media.type === 'sticker'))
    return (
      <img className={media.type === 'sticker' ? 'photo photo--sticker' : 'photo'} src={address} alt={name} />
    )
  // What a business sends has no captions that we could show.
  /* oxlint-disable jsx-a11y/media-has-caption */
  if (address !== null && media.type === 'video')
    return <video className="photo" src={address} controls aria-label={name} />
  if (address !== null && media.type === 'audio')
    return <audio className="sound" src={address} controls aria-label={name} />
  /* oxlint-enable jsx-a11y/media-has-caption */
  return <FileCard media={media} address={address ?? media.link ?? null} />
}

function FileCard({ media, address }: { media: MediaContent; address: string | null }) {
  const { icon: Icon, word } = media.voice ? VOICE : KINDS[media.type]
  const name = media.filename ?? (media.link === undefined ? word : fileName(media.link))
  return (
    <div className="file">
      <Icon size={22} stroke={1.6} aria-hidden />
      <div className="file__text">
        {address === null ? (
          <b dir="auto">{name}</b>
        ) : (
          <a href={address} target="_blank" rel="noreferrer" dir="auto">
            {name}
          </a>
        )}
        <span>
          {word}
          {media.link === undefined ? '' : ` from ${new URL(media.link).host}`}
        </span>
      </div>
    </div>
  )
}

const VOICE = { icon: IconMicrophone, word: 'Voice message' }
const KINDS = {
  image: { icon: IconPhoto, word: 'Picture' },
  sticker: { icon: IconSticker, word: 'Sticker' },
  video: { icon: IconVideo, word: 'Film' },
  audio: { icon: IconMusic, word: 'Sound' },
  document: { icon: IconFile, word: 'Document' },
} as const

function mediaAddress({ mediaId, link }: MediaContent, line: PhoneLine): string | null {
  if (mediaId !== undefined) return line.mediaAddress(mediaId)
  return link !== undefined && /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?\//.test(link) ? link : null
}

function fileName(link: string): string {
  const { pathname, host } = new URL(link)
  return decodeURIComponent(pathname.split('/').findLast((part) => part !== '') ?? host)
}
