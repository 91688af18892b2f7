import type { DocumentData } from 'firebase-admin/firestore'

/** A document to be written as it is, over whatever stands there. */
export interface DemoDocument {
  database: 'default' | 'ancillary'
  path: string
  data: DocumentData
}
