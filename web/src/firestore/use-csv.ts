import { useState } from 'react'
import { saveCsv } from '../shared/charts/save-file.ts'
import { useToast } from '../shared/toast/toast.tsx'
import { askServer } from './ask-server.ts'
import { useFirebase } from './firebase.ts'
import { mapOf, textOf } from './read-field.ts'

/** Keeps what a callable gives as `{ csv }` as a file; `failed` says that it gave none. */
export function useCsv(
  name: string,
  request: unknown,
  failed: string,
): { busy: boolean; download: (fileName: string) => Promise<void> } {
  const { functions } = useFirebase()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  return {
    busy,
    async download(fileName) {
      setBusy(true)
      const answer = await askServer(functions, name, request)
      setBusy(false)
      const csv = answer.ok ? textOf(mapOf({ answer: answer.data }, 'answer'), 'csv') : ''
      if (answer.ok && csv !== '') saveCsv(csv, fileName)
      else toast({ text: (!answer.ok && answer.reason) || failed, tone: 'failed' })
    },
  }
}
