import { botTexts } from '@relaydesk/domain/orders/bot/bot-texts.ts'
import type { OrderEvent } from '@relaydesk/domain/orders/event.ts'

/** What a guest is told who writes to a paused bar. `until` is epoch ms. */
export function pausedText(event: OrderEvent, until: number | undefined, language = event.language): string {
  const own = event.texts.offline ?? ''
  if (own !== '') return own
  return botTexts(language).paused({ eventName: event.name, until: clock(until, event.timeZone) })
}

function clock(at: number | undefined, timeZone: string): string | undefined {
  if (at === undefined) return undefined
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
}
