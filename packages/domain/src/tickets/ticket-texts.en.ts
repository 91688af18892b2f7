import type { TicketTexts } from './ticket-text.ts'

/** English. Plain letters and no emoji: others would make an SMS cost twice. */
export const ticketTextsEn: TicketTexts = {
  taken: ({ venueName, number, ahead, link }) =>
    `${venueName}: your number is ${number}.${peopleAhead(ahead)} We text you when you are next.${link === '' ? '' : ` Queue: ${link}`} STOP ends texts.`,
  next: ({ venueName, number }) => `${venueName}: you are next, number ${number}. Please stay close by.`,
  called: ({ venueName, number, table }) =>
    `${venueName}: number ${number}, please come to ${place(table)} now.`,
  recall: ({ venueName, number, table }) =>
    `${venueName}: number ${number}, we are still waiting for you at ${place(table)}.`,
}

function peopleAhead(ahead = 0): string {
  if (ahead === 0) return ''
  return ahead === 1 ? ' 1 person ahead.' : ` ${ahead} people ahead.`
}

function place(table: number | null): string {
  return table === null ? 'the desk' : `table ${table}`
}
