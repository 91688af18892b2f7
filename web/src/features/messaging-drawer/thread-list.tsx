import { IconArrowDown } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { Virtuoso, type Components, type VirtuosoHandle } from 'react-virtuoso'
import type { ChatMessage } from '../../firestore/chat-message.ts'
import type { ThreadState } from '../../firestore/thread-window.ts'
import { useLocale, useTexts } from '../../shared/i18n/use-texts.ts'
import { dayHeading } from './day-heading.ts'
import { useDrawerFacts } from './drawer-facts.ts'
import { MessageRow } from './message-row.tsx'
import { drawerTexts } from './texts.ts'
import { ThreadFooter, ThreadHeader, type ThreadHeaderContext } from './thread-header.tsx'
import styles from './thread.module.css'
import { useToday } from './use-today.ts'

const components: Components<ChatMessage, ThreadHeaderContext> = {
  Header: ThreadHeader,
  Footer: ThreadFooter,
}
const end = { index: 'LAST', align: 'end' } as const
/** So many messages before the first one, the next older page is fetched. */
const olderFrom = 12
const overscan = { top: 900, bottom: 500 }

interface ThreadListProps {
  state: ThreadState
  loadOlder: () => void
  nameOf: (message: ChatMessage) => string
  openProofs: ReadonlySet<string>
  unfolded: ReadonlySet<string>
  uid: string
}

/** The messages, newest at the bottom, drawn only where one looks; stays at the bottom while one is there. */
export function ThreadList({
  state,
  loadOlder,
  nameOf,
  openProofs,
  unfolded,
  uid,
}: ThreadListProps): ReactNode {
  const t = useTexts(drawerTexts)
  const { locale } = useLocale()
  const { driverName } = useDrawerFacts()
  const today = useToday()
  const list = useRef<VirtuosoHandle>(null)
  const { messages, firstIndex, hasOlder, older } = state
  const lastId = messages.at(-1)?.id
  const [seenId, setSeenId] = useState<string | null>(null)
  const context = useMemo(() => ({ hasOlder, older, loadOlder }), [hasOlder, older, loadOlder])
  const onAtBottom = useCallback((isThere: boolean) => setSeenId(isThere ? null : (lastId ?? null)), [lastId])

  const drawRow = useCallback(
    (index: number, message: ChatMessage) => (
      <MessageRow
        message={message}
        author={nameOf(message)}
        // Whether the first one begins its day is known when older ones are here; a heading that goes again would
        // move everything below it.
        day={
          hasOlder && index === firstIndex
            ? ''
            : dayHeading(messages[index - firstIndex - 1]?.createdAt, message.createdAt, today, locale)
        }
        isProofOpen={openProofs.has(message.id)}
        isUnfolded={unfolded.has(message.id)}
      />
    ),
    [messages, firstIndex, hasOlder, nameOf, today, locale, openProofs, unfolded],
  )

  const onRange = useCallback(
    ({ startIndex }: { startIndex: number }) => {
      if (startIndex - firstIndex < olderFrom) loadOlder()
    },
    [firstIndex, loadOlder],
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
        followOutput={(isAtBottom) =>
          isAtBottom || messages.at(-1)?.progress?.kept === true ? 'auto' : false
        }
        rangeChanged={onRange}
        increaseViewportBy={overscan}
        // Heights are corrected before the frame is painted; a frame later every scroll upwards would tremble.
        skipAnimationFrameInResizeObserver
        computeItemKey={(_, message) => message.id}
        context={context}
        components={components}
        itemContent={drawRow}
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

/** How many messages by others stand below the one that was seen last. */
function newsSince(messages: readonly ChatMessage[], seenId: string, uid: string): number {
  const seen = messages.findLastIndex(({ id }) => id === seenId)
  if (seen < 0) return 0
  return messages.slice(seen + 1).filter(({ source, createdBy }) => source === 'DRIVER' || createdBy !== uid)
    .length
}
