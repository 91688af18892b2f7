import { sendPasswordResetEmail, signInWithEmailAndPassword } from 'firebase/auth'
import { useState } from 'react'
import { useFirebase } from '../../firestore/firebase.ts'
import { checkEmail, checkForm, codeOf, explainSignInError, type SignInProblem } from './sign-in-problem.ts'

type ResetLetter = { kind: 'sent'; email: string } | { kind: 'failed'; code: string } | null

export interface SignIn {
  busy: boolean
  problem: SignInProblem | null
  letter: ResetLetter
  /** Signs in; the session tells the rest of the page when it worked. */
  submit: (email: string, password: string) => Promise<void>
  /** Sends a letter with a link to a new password; the answer does not tell whether the account exists. */
  sendLetter: (email: string) => Promise<void>
}

export function useSignIn(): SignIn {
  const { auth } = useFirebase()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<SignInProblem | null>(null)
  const [letter, setLetter] = useState<ResetLetter>(null)

  async function submit(email: string, password: string): Promise<void> {
    const found = checkForm(email, password)
    setProblem(found)
    setLetter(null)
    if (found !== null || busy) return
    setBusy(true)
    try {
      await signInWithEmailAndPassword(auth, email.trim(), password)
    } catch (error) {
      setProblem(explainSignInError(error, Date.now()))
    } finally {
      setBusy(false)
    }
  }

  async function sendLetter(email: string): Promise<void> {
    const found = checkEmail(email)
    setProblem(found)
    setLetter(null)
    if (found !== null) return
    const sent = { kind: 'sent', email: email.trim() } as const
    try {
      await sendPasswordResetEmail(auth, sent.email)
      setLetter(sent)
    } catch (error) {
      const refusal = explainSignInError(error, Date.now())
      if (refusal.kind === 'mismatch') setLetter(sent)
      else if (refusal.kind === 'unexpected') setLetter({ kind: 'failed', code: codeOf(error) })
      else setProblem(refusal)
    }
  }

  return { busy, problem, letter, submit, sendLetter }
}
