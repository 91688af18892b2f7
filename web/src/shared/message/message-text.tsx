import { useTexts } from '../i18n/use-texts.ts'
import styles from './message-text.module.css'
import { splitLinks } from './split-links.ts'
import { messageTexts } from './texts.ts'
import { isEmojiOnly, isLongerThan, isRightToLeft } from './text-shape.ts'

const foldedLines = 20

interface MessageTextProps {
  text: string
  /** Whether a long text is shown whole. */
  isUnfolded: boolean
  onFold: () => void
}

/** A message's words, verbatim: own direction, safe links, emoji alone larger, long texts folded. */
export function MessageText({ text, isUnfolded, onFold }: MessageTextProps) {
  const t = useTexts(messageTexts)
  const isLong = isLongerThan(text, foldedLines)
  const look = [
    styles.text,
    isEmojiOnly(text) && styles.emoji,
    isRightToLeft(text) && styles.rightToLeft,
    isLong && !isUnfolded && styles.folded,
  ]
  return (
    <>
      <p dir="auto" className={look.filter(Boolean).join(' ')}>
        {splitLinks(text).map((part, index) =>
          part.href === undefined ? (
            part.text
          ) : (
            // The parts of one text never move: their place is their key.
            // oxlint-disable-next-line react/no-array-index-key
            <a key={index} href={part.href} target="_blank" rel="noopener noreferrer nofollow" dir="ltr">
              {part.text}
            </a>
          ),
        )}
      </p>
      {isLong && (
        <button type="button" className={styles.fold} onClick={onFold} aria-expanded={isUnfolded}>
          {t(isUnfolded ? 'showLess' : 'showAll')}
        </button>
      )}
    </>
  )
}
