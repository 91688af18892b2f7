import type { DemoStaff, DemoTicket } from './demo-ticket.ts'

const firstNames =
  'Amara Björn Chidi Dana Emre Freya Giulia Håkon Ivana Jelena Kwame Lukáš Marta Noor Ola Pilar Quentin Rasmus Siobhán Tariq'.split(
    ' ',
  )
const lastNames = 'Abara Berg Costa Demir Eriksen Fontaine Grubišić Haddad Ishikawa Jansen Kowalczyk'.split(
  ' ',
)

/** Who did not come when they were called, and who went away before; by their place in the day. */
const noShows = [8, 22, 37]
const cancelled = [15, 30]

/** `count` visitors, one every five minutes, all helped by `until` minutes ago except a few. */
export function helpedBefore({
  count,
  until,
  staff,
}: {
  count: number
  until: number
  staff: readonly DemoStaff[]
}): DemoTicket[] {
  return Array.from({ length: count }, (_, n): DemoTicket => {
    const name = `${firstNames[n % firstNames.length]} ${lastNames[n % lastNames.length]}`
    const ago = until + 24 + (count - 1 - n) * 5
    const calledAgo = ago - (3 + ((n * 7) % 13))
    return {
      name,
      email: `${plain(name).replace(' ', '.')}@nordvik.example`,
      ago,
      state: stateOf(n, calledAgo, staff),
    }
  })
}

function stateOf(n: number, calledAgo: number, staff: readonly DemoStaff[]): DemoTicket['state'] {
  const by = staff[n % staff.length]
  const endedAgo = calledAgo - (4 + ((n * 5) % 5))
  if (by === undefined || n === cancelled[0]) return { at: 'cancelled', endedAgo: calledAgo }
  if (cancelled.includes(n)) return { at: 'cancelled', by, calledAgo, endedAgo }
  return { at: noShows.includes(n) ? 'no-show' : 'completed', by, calledAgo, endedAgo }
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
