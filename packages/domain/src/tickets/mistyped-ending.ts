import { slipsBetween } from '../spelling/slips-between.ts'

/** What people mean most often. */
const common = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'gmx.net',
  'gmx.de',
  'web.de',
  'proton.me',
]

/** Real ones that look like a slip of those. */
const real = new Set([
  ...common,
  'aol.com',
  'email.com',
  'gmx.at',
  'gmx.ch',
  'gmx.com',
  'hotmail.co.uk',
  'live.com',
  'mail.com',
  'me.com',
  'proton.ch',
  'rocketmail.com',
  'ymail.com',
])

/**
 * The ending that was probably meant, to ask "Is it nordvik.example?"; null where it is one that people have, or like none of them. One slip in
 * an ending of up to eight letters, two in a longer one; the venue's own come first.
 * @param email whatever stands in the field; without an `@` and something behind it there is nothing to ask
 * @param endings `venue.emailEndings`
 */
export function mistypedEnding(email: string, endings: readonly string[]): string | null {
  const [, ending = ''] = /@([^@\s]+)$/.exec(email.trim().toLowerCase()) ?? []
  const own = endings.map((each) => each.trim().toLowerCase().replace(/^@/, '')).filter((each) => each !== '')
  if (ending === '' || real.has(ending) || own.includes(ending)) return null
  const near = [...own, ...common]
    .map((meant) => ({ meant, slips: slipsIn(ending, meant) }))
    .filter(({ meant, slips }) => slips <= (meant.length <= 8 ? 1 : 2))
    .toSorted((a, b) => a.slips - b.slips)
  return near[0]?.meant ?? null
}

function slipsIn(ending: string, meant: string): number {
  return Math.abs(ending.length - meant.length) > 2 ? Infinity : slipsBetween(ending, meant)
}
