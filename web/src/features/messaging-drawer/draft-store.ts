/** Keeps what a person has begun to write to each enquiry, on this device, until it is sent. */
export interface DraftStore {
  read: (enquiryId: string) => string
  keep: (enquiryId: string, text: string) => void
}

export function draftStore(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  uid: string,
): DraftStore {
  const keyOf = (enquiryId: string): string => `relaydesk.draft.${uid}.${enquiryId}`
  return {
    read(enquiryId) {
      try {
        return storage.getItem(keyOf(enquiryId)) ?? ''
      } catch {
        return ''
      }
    },
    keep(enquiryId, text) {
      try {
        if (text === '') storage.removeItem(keyOf(enquiryId))
        else storage.setItem(keyOf(enquiryId), text)
      } catch {
        // A browser without storage keeps the text in the field only.
      }
    },
  }
}
