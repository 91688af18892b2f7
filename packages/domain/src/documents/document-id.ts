import * as z from 'zod'

/**
 * One segment of a document's path, as Firestore takes it: no `/`, not `.` or `..`, not `__…__`, at most 1,500 bytes
 * (Firestore, "Constraints on document IDs"). Whatever becomes part of a path is checked before anything is sent.
 */
export const DocumentId = z
  .string()
  .min(1)
  .max(300)
  .regex(/^(?!\.{1,2}$)(?!__.*__$)[^/]+$/)
  .refine((id) => id.isWellFormed())
