import { bySms, byWhatsapp, walkUp } from './demo-guests.ts'
import type { DemoOrder } from './demo-order.ts'
import { servedBefore } from './served-before.ts'

/** What Signal Lisboa ordered before it paused. */
export const lisboaOrders: readonly DemoOrder[] = [
  ...servedBefore({
    count: 24,
    guests: { from: 360, count: 20 },
    until: 45,
    drinks: ['Bica', 'Galão', 'Meia de leite', 'Cappuccino'],
    words: (drink) => [`${drink}, por favor`, drink.toLowerCase(), `Queria ${drink.toLowerCase()} 🙏`],
    language: 'pt',
    cancelled: [9],
  }),
  {
    item: 'Galão',
    modifiers: [{ title: 'Leite de aveia' }],
    verbatim: 'Um galão com leite de aveia, se faz favor',
    language: 'pt',
    guest: byWhatsapp('Leonor', '+351290000241'),
    ago: 28,
    state: { at: 'ready', startedAgo: 24, readyAgo: 20, text: 'DELIVERED' },
  },
  {
    item: 'Meia de leite',
    modifiers: [{ title: 'Açúcar', without: true }],
    verbatim: 'meia de leite sem açúcar',
    language: 'pt',
    guest: bySms('+351290000247'),
    ago: 21,
    state: { at: 'queued' },
  },
  { item: 'Bica', language: 'pt', guest: walkUp('Palco 1'), ago: 19, state: { at: 'queued' } },
]
