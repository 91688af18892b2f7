// The least that a webhook can be: it verifies the signature and answers. What it was told is lost. Only the bench runs it.
import { timingSafeEqual } from 'node:crypto'
import { serveWebhooks } from './serve-webhooks.ts'
import { sign } from './sign.ts'

const { WHATSAPP_APP_SECRET = '' } = process.env

serveWebhooks((request, response) => {
  const given = Buffer.from(request.get('x-hub-signature-256') ?? '')
  const right = Buffer.from(sign(request.rawBody, WHATSAPP_APP_SECRET))
  response.sendStatus(given.length === right.length && timingSafeEqual(given, right) ? 200 : 403)
})
