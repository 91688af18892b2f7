import { onRequest } from 'firebase-functions/v2/https'
import { defineSecret } from 'firebase-functions/params'
import { getContext } from '../context.ts'
import { region } from '../region.ts'
import { serveWhatsapp } from './serve-whatsapp.ts'

const appSecret = defineSecret('WHATSAPP_APP_SECRET')
const verifyToken = defineSecret('WHATSAPP_VERIFY_TOKEN')

/**
 * Where WhatsApp posts what drivers write and how far our messages got. It checks the signature and makes the content
 * durable, nothing else: WhatsApp wants its answer in a quarter of a second. Without secrets nobody gets in.
 */
export const whatsappWebhook = onRequest(
  { region, secrets: [appSecret, verifyToken], memory: '512MiB' },
  (request, response) =>
    serveWhatsapp(
      getContext(),
      { appSecret: appSecret.value(), verifyToken: verifyToken.value() },
      request,
      response,
    ),
)
