import { splitLinks } from './split-links.ts'

/** A text as it was written: its own direction, its line breaks, its links. */
export function SlipText({ text, className }: { text: string; className?: string }) {
  return (
    <p dir="auto" className={className ? `words ${className}` : 'words'}>
      {splitLinks(text).map((part, index) =>
        part.href === undefined ? (
          part.text
        ) : (
          // The parts of one text never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <a key={index} href={part.href} target="_blank" rel="noreferrer">
            {part.text}
          </a>
        ),
      )}
    </p>
  )
}
