import type { TicketTexts } from './ticket-text.ts'

/** Portuguese, as it is read in Brazil and in Portugal, in words that need no letter which would make an SMS cost twice: é and à may be, á and ã not. */
export const ticketTextsPt: TicketTexts = {
  taken: ({ venueName, number, ahead, link }) =>
    `${venueName}: a sua senha é ${number}.${peopleAhead(ahead)} Avisamos quando for a seguir.${link === '' ? '' : ` Fila: ${link}`} STOP cancela.`,
  next: ({ venueName, number }) => `${venueName}: senha ${number}, é a sua vez a seguir. Fique por perto.`,
  called: ({ venueName, number, table }) =>
    `${venueName}: senha ${number}, venha agora ${table === null ? 'ao nosso atendimento' : `à mesa ${table}`}.`,
  recall: ({ venueName, number, table }) =>
    `${venueName}: senha ${number}, ainda estamos à sua espera ${table === null ? 'no atendimento' : `na mesa ${table}`}.`,
}

function peopleAhead(ahead = 0): string {
  if (ahead === 0) return ''
  return ahead === 1 ? ' 1 pessoa à sua frente.' : ` ${ahead} pessoas à sua frente.`
}
