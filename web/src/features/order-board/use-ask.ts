import { useState } from 'react'
import { askServer } from '../../firestore/ask-server.ts'
import { useFirebase } from '../../firestore/firebase.ts'
import { useTexts } from '../../shared/i18n/use-texts.ts'
import { boardTexts } from './texts.ts'

/** Asks a callable from a form: whether an answer is outstanding, why the last one did not work, and the question itself. */
export function useAsk(): {
  isBusy: boolean
  problem: string | null
  /** Calls back with the answer's data once it worked. */
  ask: (name: string, data: unknown, done: (data: unknown) => void) => void
} {
  const t = useTexts(boardTexts)
  const { functions } = useFirebase()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  return {
    isBusy,
    problem,
    ask(name, data, done) {
      if (isBusy) return
      setIsBusy(true)
      setProblem(null)
      void askServer(functions, name, data).then((answer) => {
        setIsBusy(false)
        if (answer.ok) done(answer.data)
        else setProblem(answer.reason === '' ? t('didNotWork') : answer.reason)
      })
    },
  }
}
