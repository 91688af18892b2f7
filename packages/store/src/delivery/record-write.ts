import type { DocumentData } from 'firebase-admin/firestore'

/** One write of a record. `on` says which of its documents it goes to; all but `other` are written as they were read. */
export interface RecordWrite {
  on: 'message' | 'parent' | 'related' | 'other'
  path: string
  data: DocumentData
  how: 'create' | 'update' | 'merge' | 'create-or-replace'
}
