// What a send costs without any promise: one HTTP call to WhatsApp and one batch write of the same documents. It checks
// no caller, claims nothing, parses no state and writes nothing into the second database. Only the bench runs it.
import { Agent } from 'node:http'
import { create } from 'axios'
import express from 'express'
import { initializeApp } from 'firebase-admin/app'
import { FieldValue, getFirestore, Timestamp } from 'firebase-admin/firestore'
import {
  chatMessagePath,
  enquiryPath,
  leaseUserPath,
  providerMessagePath,
} from '@relaydesk/domain/documents/paths.ts'
import type { SendMessageTask } from '@relaydesk/domain/tasks/send-message-task.ts'

const { PORT, GCLOUD_PROJECT: projectId = '', WHATSAPP_API_BASE_URL, WHATSAPP_TOKEN } = process.env
const database = getFirestore(initializeApp({ projectId }))
const client = create({
  baseURL: `${WHATSAPP_API_BASE_URL}/v25.0`,
  httpAgent: new Agent({ keepAlive: true }),
  timeout: 8_000,
  headers: { authorization: `Bearer ${WHATSAPP_TOKEN}` },
})

async function send(task: SendMessageTask): Promise<void> {
  const answer = await client.post<{ messages: [{ id: string }] }>(
    `/${task.leaseWhatsappDetails.phoneNumberId}/messages`,
    {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: task.driverMobileNumber,
      biz_opaque_callback_data: chatMessagePath(task),
      type: 'text',
      text: { body: task.message, preview_url: false },
    },
  )
  await writeDown(task, answer.data.messages[0].id)
}

async function writeDown(task: SendMessageTask, whatsappMessageId: string): Promise<void> {
  const { leaseId, enquiryId, messageDocId: messageId, createdBy, message: text, type } = task
  const at = Timestamp.now()
  const one = FieldValue.increment(1)
  const day = at.toDate().toISOString().slice(0, 10)
  const createdAt = Timestamp.fromMillis(task.createdAt ?? 0)
  const delivery = { attempt: 1, provider: 'whatsapp', sendingAt: at, sentAt: at }
  const lastMessage = { messageId, text, type, source: 'CUSTOMER', status: 'SENT', createdAt }
  const counts = { numberOfWhatsappMessagesSent: one, numberOfWhatsappMessagesSentByDay: { [day]: one } }
  const batch = database.batch()
  batch.update(database.doc(chatMessagePath(task)), { status: 'SENT', delivery, whatsappMessageId })
  batch.update(database.doc(enquiryPath(leaseId, enquiryId)), { lastMessage, lastActivityAt: createdAt })
  batch.set(database.doc(leaseUserPath(leaseId, createdBy)), counts, { merge: true })
  batch.set(database.doc(providerMessagePath('whatsapp', whatsappMessageId)), {
    documentPath: chatMessagePath(task),
    at,
  })
  await batch.commit()
}

const app = express()
app.use(express.json({ limit: '2mb' }))
app.post('/whatsapp/sendMessage', async (request, response) => {
  await send(request.body)
  response.json({ answer: 'done' })
})
app.listen(Number(PORT), '127.0.0.1', () => console.log('ready'))
