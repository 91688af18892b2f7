import { ticketPagePath } from '@relaydesk/domain/tickets/ticket-page-path.ts'
import { NotifyVisitorTask } from '@relaydesk/domain/tasks/twilio-tasks.ts'
import { planVisitorNews, ticketTextIdOf } from '@relaydesk/domain/tickets/plan-visitor-news.ts'
import { ticketText } from '@relaydesk/domain/tickets/ticket-text.ts'
import type { Logger } from '@relaydesk/observability/logger.ts'
import type { TicketAround, TicketTexts } from '@relaydesk/store/tickets/ticket-texts.ts'
import type { Answer } from '../../http/answers.ts'

export interface VisitorNewsContext {
  ticketTexts: TicketTexts
  /** Where people reach our pages; null where nobody knows. */
  publicBaseUrl: string | null
  now: () => number
  log: Logger
}

/** Receipts and commands write to the same ticket; of writers that meet, one gets through each time. */
const mostTries = 20

/**
 * `POST /tickets/notify`: writes the text that a ticket owes its visitor, as a message of their thread, once. When it is not true any
 * more (given back, finished) nothing is written.
 */
export async function notifyAboutTicket(context: VisitorNewsContext, body: unknown): Promise<Answer> {
  const task = NotifyVisitorTask.safeParse(body)
  if (!task.success) {
    context.log.error('Damaged task refused', {
      fields: task.error.issues.map(({ path }) => path.join('.')).join(', '),
    })
    return 'done'
  }
  for (let tries = 1; tries <= mostTries; tries += 1) if (await tryOnce(context, task.data)) return 'done'
  return 'again'
}

/** False when the ticket has changed meanwhile. */
async function tryOnce(context: VisitorNewsContext, task: NotifyVisitorTask): Promise<boolean> {
  const { ticketTexts, now, log } = context
  const { venueId, ticketId, what } = task
  const key = { venueId, ticketId }
  const around = await ticketTexts.read(key)
  if (around === null) return true
  const plan = planVisitorNews({ ...around, ticketId, what })
  switch (plan.do) {
    case 'nothing':
      return true
    case 'void':
      return ticketTexts.drop(around)
    case 'cannot': {
      const messageId = ticketTextIdOf(ticketId, what, around.ticket)
      return ticketTexts.drop(around, { what, messageId, problem: plan.problem, at: now() })
    }
    case 'write': {
      const { messageId, conversationId } = plan
      const body = wordsFor(context, venueId, around, what)
      const text = { what, messageId, conversationId, body, at: now() }
      if (!(await ticketTexts.write(key, around, text))) return false
      log.info('Visitor is told about a ticket', { ...key, what })
      return true
    }
  }
}

function wordsFor(
  { publicBaseUrl, now }: VisitorNewsContext,
  venueId: string,
  { ticket, venue, ahead }: TicketAround,
  what: NotifyVisitorTask['what'],
): string {
  const number = ticket.number ?? 0
  const day = { resetAt: venue?.resetAt ?? null, timeZone: venue?.timeZone ?? 'UTC' }
  return ticketText(what, ticket.language, {
    venueName: venue?.name ?? '',
    number,
    ahead,
    table: ticket.table ?? null,
    link: publicBaseUrl === null ? '' : `${publicBaseUrl}${ticketPagePath(venueId, number, day, now())}`,
  })
}
