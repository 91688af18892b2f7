import express, { type ErrorRequestHandler, type Express } from 'express'
import helmet from 'helmet'
import type { Context } from './context.ts'
import { requireCaller } from './http/require-caller.ts'
import { taskEndpoint } from './http/task-endpoint.ts'
import { fetchMedia } from './jobs/inbound/fetch-media.ts'
import { tryParked } from './jobs/parked/try-parked.ts'
import { markMessageAsRead } from './jobs/mark-as-read/mark-as-read.ts'
import { notifyAboutOrder } from './jobs/orders/notify.ts'
import { showEventOnBoard } from './jobs/orders/show-on-board.ts'
import { sendMessage } from './jobs/send-message/send-message.ts'
import { sendTwilioMessage } from './jobs/send-twilio-message/send-twilio-message.ts'
import { sweep } from './jobs/sweep/sweep.ts'
import { notifyAboutTicket } from './jobs/tickets/notify.ts'
import { showVenueOnDisplay } from './jobs/tickets/show-on-display.ts'
import { listenToTwilio } from './jobs/webhook-listener/listen-to-twilio.ts'
import { listenToWhatsapp } from './jobs/webhook-listener/listen-to-whatsapp.ts'

/** The HTTP face of queue-service: `/health` is open, everything else needs the caller's OIDC token. */
export function createApp(context: Context): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(helmet())
  app.get('/health', (_request, response) => void response.json({ status: 'ok' }))
  app.use(requireCaller(context.verifyCaller, context.log))
  app.use(express.json({ limit: '2mb' }))
  app.post(
    '/whatsapp/sendMessage',
    taskEndpoint((body, delivery) => sendMessage(context, body, delivery), context.log),
  )
  app.post(
    '/whatsapp/fetchMedia',
    taskEndpoint((body, delivery) => fetchMedia(context, body, delivery), context.log),
  )
  app.post(
    '/webhook-listeners/whatsapp',
    taskEndpoint((body, delivery) => listenToWhatsapp(context, body, delivery), context.log),
  )
  app.post(
    '/webhook-listeners/twilio',
    taskEndpoint((body, delivery) => listenToTwilio(context, body, delivery), context.log),
  )
  app.post(
    '/webhook-listeners/parked',
    taskEndpoint((body) => tryParked(context, body), context.log),
  )
  app.post(
    '/whatsapp/markMessageAsRead',
    taskEndpoint((body, delivery) => markMessageAsRead(context, body, delivery), context.log),
  )
  app.post(
    '/twilio/sendMessage',
    taskEndpoint((body, delivery) => sendTwilioMessage(context, body, delivery), context.log),
  )
  app.post(
    '/orders/notify',
    taskEndpoint((body) => notifyAboutOrder(context, body), context.log),
  )
  app.post(
    '/orders/showOnBoard',
    taskEndpoint((body) => showEventOnBoard(context, body), context.log),
  )
  app.post(
    '/tickets/notify',
    taskEndpoint((body) => notifyAboutTicket(context, body), context.log),
  )
  app.post(
    '/tickets/showOnDisplay',
    taskEndpoint((body) => showVenueOnDisplay(context, body), context.log),
  )
  app.post(
    '/maintenance/sweep',
    taskEndpoint(() => sweep(context), context.log),
  )
  app.use(
    (request, response) => void response.status(404).json({ error: `There is no ${request.path} here.` }),
  )
  app.use(refuseBadBody(context))
  return app
}

/** A body that is not JSON, or larger than any task, is refused once and for all: repeating it cannot mend it. */
function refuseBadBody({ log }: Context): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status =
      typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
    if (!(status >= 400 && status < 500)) return next(error)
    log.error('Unreadable task refused', { path: request.path, status })
    response.status(status).json({ error: 'The body must be JSON of at most 2 MB.' })
  }
}
