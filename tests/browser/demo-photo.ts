import { createChatFiles } from '@relaydesk/store/files/chat-files.ts'
import { createFolderFileStore } from '@relaydesk/store/files/folder-file-store.ts'
import { fileChunkSize } from '@relaydesk/store/files/file-store.ts'
import { chatMessagesPath } from '@relaydesk/domain/documents/paths.ts'
import type { Network } from '../../local/network/network.ts'
import { openBrowser } from './browser.ts'
import type { TestEnquiry } from './test-enquiry.ts'

const filename = 'dashboard.png'
const mimeType = 'image/png'

/** A dashboard on which one warning glows. */
const dashboard = `<svg xmlns="http://www.w3.org/2000/svg" width="660" height="440" viewBox="0 0 660 440">
  <rect width="660" height="440" fill="#10181b"/><rect y="330" width="660" height="110" fill="#1d2a2e"/>
  <g fill="none" stroke-width="16"><path d="M92 290a120 120 0 1 1 196 0" stroke="#33444a"/>
  <path d="M92 290a120 120 0 0 1 10-150" stroke="#6ccbd8"/><path d="M372 290a120 120 0 1 1 196 0" stroke="#33444a"/>
  <path d="M372 290a120 120 0 1 1 190-8" stroke="#d6453b"/></g>
  <g stroke="#edf2f1" stroke-width="7" stroke-linecap="round"><path d="M190 222l-62-52"/><path d="M470 222l74 34"/></g>
  <g fill="#edf2f1"><circle cx="190" cy="222" r="11"/><circle cx="470" cy="222" r="11"/></g>
  <g fill="none" stroke="#ff5a4d" stroke-width="8" stroke-linecap="round"><path d="M330 346v38m0-38h14m-14 14h14"/>
  <circle cx="330" cy="392" r="9" fill="#ff5a4d"/><path d="M296 404q11 10 22 0m24 0q11 10 22 0"/></g></svg>`

/** Puts the bytes of a photo behind the newest one of an enquiry's thread, as if it had been fetched from WhatsApp. */
export async function storePhoto(
  { firestore, filesFolder }: Network,
  { leaseId, enquiryId }: TestEnquiry,
): Promise<void> {
  const bytes = await drawPhoto()
  const key = { leaseId, enquiryId, fileId: 'demo-photo' }
  const files = createChatFiles(firestore)
  await files.begin(key, {
    filename,
    mimeType,
    size: bytes.length,
    chunkSize: fileChunkSize,
    createdBy: 'driver',
  })
  await createFolderFileStore(filesFolder).write(key, 0, bytes)
  await files.noteChunk(key, 0)
  const thread = await firestore.collection(chatMessagesPath(leaseId, enquiryId)).orderBy('createdAt').get()
  const photo = thread.docs.findLast((message) => message.get('type') === 'image')
  const media = { state: 'STORED', fileId: key.fileId, size: bytes.length }
  await photo?.ref.update({ media, 'payload.mimeType': mimeType })
}

async function drawPhoto(): Promise<Buffer> {
  const { page } = await openBrowser({ viewport: { width: 660, height: 440 } })
  await page.setContent(`<body style="margin:0">${dashboard}</body>`)
  return page.screenshot()
}
