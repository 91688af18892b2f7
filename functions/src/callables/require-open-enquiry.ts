import { HttpsError } from 'firebase-functions/v2/https'
import type { ChatMessageKey } from '@relaydesk/domain/documents/paths.ts'
import type { SurroundingsReader } from '@relaydesk/store/surroundings-reader.ts'

/** @throws HttpsError when the enquiry is completed: nothing leaves it any more */
export async function requireOpenEnquiry(
  { surroundings }: { surroundings: SurroundingsReader },
  key: ChatMessageKey,
): Promise<void> {
  const { enquiry } = await surroundings.read(key)
  if (enquiry?.['state'] === 'COMPLETED')
    throw new HttpsError('failed-precondition', 'This enquiry is completed. Nothing more is sent from it.')
}
