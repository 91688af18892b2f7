import { useState } from 'react'
import { askServer } from '../../../firestore/ask-server.ts'
import { useFirebase } from '../../../firestore/firebase.ts'
import { mapOf } from '../../../firestore/read-field.ts'
import { useTexts } from '../../../shared/i18n/use-texts.ts'
import { useToast } from '../../../shared/toast/toast.tsx'
import { devicesTexts } from './texts.ts'

/** Asks a callable from a button: gives its answer, or null when it did not work, which is said in a toast. */
export function useVenueCall(
  name: 'createDevice' | 'revokeDevice' | 'createStaffToken' | 'createKioskToken',
): {
  busy: boolean
  ask: (request: object) => Promise<Record<string, unknown> | null>
} {
  const t = useTexts(devicesTexts)
  const { functions } = useFirebase()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  return {
    busy,
    async ask(request) {
      setBusy(true)
      const answer = await askServer(functions, name, request)
      setBusy(false)
      if (answer.ok) return mapOf({ data: answer.data }, 'data')
      toast({ text: answer.reason || t('noAnswer'), tone: 'failed' })
      return null
    },
  }
}
