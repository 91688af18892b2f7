import type { Request, Response } from 'firebase-functions/v2/https'
import { answerHandshake } from './answer-handshake.ts'
import { isSigned } from './is-signed.ts'
import { receiveWhatsapp, type WebhookContext } from './receive-whatsapp.ts'

export interface WebhookSecrets {
  appSecret: string
  verifyToken: string
}

/** Answers one request at `/webhooks/whatsapp`: `GET` is the handshake, `POST` a webhook. */
export async function serveWhatsapp(
  context: WebhookContext,
  secrets: WebhookSecrets,
  request: Request,
  response: Response,
): Promise<void> {
  switch (request.method) {
    case 'GET': {
      const challenge = answerHandshake(request.query, secrets.verifyToken)
      if (challenge === null) return refuse(context, response)
      response.type('text/plain').send(challenge)
      return
    }
    case 'POST': {
      // Absent when the body is empty, whatever its type says.
      const rawBody = Buffer.from(request.rawBody ?? '')
      if (!isSigned(rawBody, request.get('x-hub-signature-256'), secrets.appSecret)) {
        return refuse(context, response)
      }
      response.sendStatus(await receiveWhatsapp(context, rawBody))
      return
    }
    default:
      response.set('allow', 'GET, POST').sendStatus(405)
  }
}

function refuse({ log }: WebhookContext, response: Response): void {
  log.warn('Webhook refused: WhatsApp did not sign it')
  response.sendStatus(403)
}
