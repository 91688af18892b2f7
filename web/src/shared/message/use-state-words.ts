import { useCallback, useSyncExternalStore } from 'react'
import { useLocale, useTexts } from '../i18n/use-texts.ts'
import { daysBetween, formatClock, formatMomentWithClock } from '../time/format-time.ts'
import type { MessageProgress } from './message-progress.ts'
import { lookOfProgress, stateTime } from './message-vocabulary.ts'
import { messageTexts } from './texts.ts'

const stillSendingAfter = 10_000
const keptHereAfter = 3_000

/** The state of a message in words, with its time; says by itself when sending or storing takes long. */
export function useStateWords(message: MessageProgress): string {
  const t = useTexts(messageTexts)
  const { locale } = useLocale()
  const { status, kept, createdAt, leavesAt, delivery } = message
  const isLate = useIsPast(lateAt(message))

  if (kept) return t(isLate || !navigator.onLine ? 'waitingHere' : 'waiting')
  if (status === 'SENDING') return t(isLate ? 'stillSending' : 'sending')
  if (status === 'PENDING') {
    const waits = leavesAt !== undefined && delivery.attempt === 0 && !isLate
    return waits ? leaves(leavesAt) : t('waiting')
  }
  if (status === 'HELD') return t('heldSince', { time: formatClock(createdAt, locale) })
  const at = stateTime(message)
  const word = t(lookOfProgress(message).word)
  return at === undefined ? word : `${word} ${formatClock(at, locale)}`

  function leaves(moment: number): string {
    const time = formatMomentWithClock(moment, Date.now(), locale)
    return t(daysBetween(moment, Date.now()) === 0 ? 'leavesAt' : 'leavesOn', { time })
  }
}

/** When the plain word stops being the whole truth, epoch ms. */
function lateAt({ status, kept, createdAt, leavesAt, delivery }: MessageProgress): number | undefined {
  if (kept) return createdAt + keptHereAfter
  if (status === 'SENDING') return (delivery.sendingAt ?? createdAt) + stillSendingAfter
  return status === 'PENDING' ? leavesAt : undefined
}

/** True from a moment on (epoch ms, this device's clock); renders once more when it comes. */
function useIsPast(moment: number | undefined): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const wait = moment === undefined ? 0 : moment - Date.now()
      // Timers hold at most 2^31 - 1 ms; what leaves in weeks is not waited for here.
      const timer = wait > 0 && wait < 2_000_000_000 ? setTimeout(notify, wait + 20) : undefined
      return () => clearTimeout(timer)
    },
    [moment],
  )
  return useSyncExternalStore(subscribe, () => moment !== undefined && Date.now() >= moment)
}
