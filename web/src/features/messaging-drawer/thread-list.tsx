import { IconArrowDown } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { Virtuoso, type Components, type VirtuosoHandle } from 'react-virtuoso'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import type { Marks } from '../../firestore/fold-thread.ts'
import type { ThreadState } from '../../firestore/thread-window.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { dayHeading } from './day-heading.ts'
import { useDrawerFacts } from './drawer-facts.ts'
import { MessageRow } from './message-row.tsx'
import type { Quoted } from './quoted-slip.tsx'
import { drawerTexts } from './texts.ts'
import { ThreadFooter, ThreadHeader, type ThreadHeaderContext } from './thread-header.tsx'
import styles from './thread.module.css'
import { useFirstNew } from './use-first-new.ts'
import { useFollowOwn } from './use-follow-own.ts'
import { useMarkRead, type Reading } from './use-mark-read.ts'
import { useSeek } from './use-seek.ts'
import { end, useStayAtEnd } from './use-stay-at-end.ts'
import { useToday } from './use-today.ts'
import { walkMessages } from './walk-messages.ts'

const components: Components<ChatMessage, ThreadHeaderContext> = {
  Header: ThreadHeader,
  Footer: ThreadFooter,
}
/**
 * So many messages before the first one, the next older page is fetched: early, because the list does not make up for heights
 * that it learns while its very first row is drawn. Never more than half of what is loaded: a thread that was only opened
 * fetches nothing.
 */
const olderFrom = 60
const overscan = { top: 900, bottom: 500 }

export interface ThreadListProps {
  state: ThreadState
  loadOlder: () => void
  nameOf: (message: ChatMessage) => string
  openProofs: ReadonlySet<string>
  unfolded: ReadonlySet<string>
  uid: string
  reading: Reading
  /** The message that somebody wants to be led to. */
  sought: { whatsappMessageId: string } | null
  /** The first message that came while one was away. */
  newSince: string | undefined
}

/** The messages, newest at the bottom, drawn only where one looks; stays at the bottom while one is there. */
export function ThreadList(props: ThreadListProps): ReactNode {
  const { state, loadOlder, nameOf, openProofs, unfolded, uid, reading, sought, newSince } = props
  const t = useTexts(drawerTexts)
  const { locale } = useLocale()
  const { driverName } = useDrawerFacts()
  const today = useToday()
  const list = useRef<VirtuosoHandle>(null)
  const { messages, marks, firstIndex, hasOlder, older } = state
  const lastId = messages.at(-1)?.id
  const loaded = messages.length
  const [seenId, setSeenId] = useState<string | null>(null)
  const context = useMemo(() => ({ hasOlder, older, loadOlder }), [hasOlder, older, loadOlder])
  const onAtBottom = useCallback((isThere: boolean) => setSeenId(isThere ? null : (lastId ?? null)), [lastId])
  const quotedBy = useQuoted(messages, marks, hasOlder)
  const firstNew = useFirstNew(state, reading.unread)
  const show = useCallback((index: number) => list.current?.scrollToIndex({ index, align: 'center' }), [])
  const found = useSeek(state, sought, loadOlder, show)
  useMarkRead(reading, messages, seenId === null)
  const stayAtEnd = useStayAtEnd(list)
  const followOwn = useFollowOwn(messages, uid)

  const drawRow = useCallback(
    (index: number, message: ChatMessage) => (
      <MessageRow
        message={message}
        marks={marks.get(message.whatsappMessageId ?? '')}
        quoted={quotedBy(message)}
        nameOf={nameOf}
        // Whether the first one begins its day is known when older ones are here; a heading that goes again would
        // move everything below it.
        day={
          hasOlder && index === firstIndex
            ? ''
            : dayHeading(messages[index - firstIndex - 1]?.createdAt, message.createdAt, today, locale)
        }
        isFirstNew={message.id === (newSince ?? firstNew)}
        isEntry={message.id === lastId}
        isSought={message.id === found}
        isProofOpen={openProofs.has(message.id)}
        isUnfolded={unfolded.has(message.id)}
      />
    ),
    [
      messages,
      marks,
      quotedBy,
      firstIndex,
      hasOlder,
      nameOf,
      today,
      locale,
      firstNew,
      newSince,
      lastId,
      found,
      openProofs,
      unfolded,
    ],
  )

  const onRange = useCallback(
    ({ startIndex }: { startIndex: number }) => {
      if (startIndex - firstIndex < Math.min(olderFrom, loaded / 2)) loadOlder()
    },
    [firstIndex, loaded, loadOlder],
  )

  // `seenId` is null at the bottom; else the newest message that stood there when it was left.
  const news = seenId === null ? 0 : newsSince(messages, seenId, uid)
  return (
    <div className={styles.thread}>
      <Virtuoso
        ref={list}
        className={styles.list}
        role="log"
        aria-live="off"
        aria-label={t('thread', { name: driverName })}
        data={messages}
        firstItemIndex={firstIndex}
        initialTopMostItemIndex={end}
        alignToBottom
        atBottomThreshold={60}
        atBottomStateChange={onAtBottom}
        followOutput={followOwn}
        rangeChanged={onRange}
        {...stayAtEnd}
        increaseViewportBy={overscan}
        // Heights are corrected before the frame is painted; a frame later every scroll upwards would tremble.
        skipAnimationFrameInResizeObserver
        computeItemKey={(_, message) => message.id}
        context={context}
        components={components}
        itemContent={drawRow}
        onKeyDown={walkMessages}
      />
      {seenId !== null && (
        <button
          type="button"
          className={styles.pill}
          data-news={news > 0 || undefined}
          onClick={() => list.current?.scrollToIndex(end)}
        >
          {news > 0 ? t('newMessages', { count: news }) : t('toNewest')}
          <IconArrowDown size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  )
}

/** Gives what a message quotes: undefined for one that quotes nothing. */
function useQuoted(
  messages: readonly ChatMessage[],
  marks: ReadonlyMap<string, Marks>,
  hasOlder: boolean,
): (message: ChatMessage) => Quoted | undefined {
  const known = useMemo(
    () => new Map(messages.map((message) => [message.whatsappMessageId, message] as const)),
    [messages],
  )
  return useCallback(
    ({ quotes }) => {
      if (quotes === undefined) return undefined
      if (marks.get(quotes)?.revokedBy !== undefined) return 'revoked'
      return known.get(quotes) ?? (hasOlder ? 'older' : 'absent')
    },
    [known, marks, hasOlder],
  )
}

/** How many messages by others stand below the one that was seen last. */
function newsSince(messages: readonly ChatMessage[], seenId: string, uid: string): number {
  const seen = messages.findLastIndex(({ id }) => id === seenId)
  if (seen < 0) return 0
  return messages.slice(seen + 1).filter(({ source, createdBy }) => source === 'DRIVER' || createdBy !== uid)
    .length
}
