/** Why signing in did not work, as far as we may say: never whether the e-mail has an account. */
export type SignInProblem =
  | { kind: 'email-missing' | 'email-mistyped' | 'password-missing' | 'mismatch' | 'offline' }
  /** `until`: epoch ms from which it may work again. */
  | { kind: 'locked'; until: number }
  | { kind: 'unexpected'; code: string }

/** How long we ask people to wait after too many attempts; Firebase does not tell its own time. */
const lockedMs = 5 * 60_000

/** What is wrong with the form before anything is sent; null when it can be sent. */
export function checkForm(email: string, password: string): SignInProblem | null {
  const emailProblem = checkEmail(email)
  if (emailProblem !== null) return emailProblem
  return password === '' ? { kind: 'password-missing' } : null
}

export function checkEmail(email: string): SignInProblem | null {
  if (email.trim() === '') return { kind: 'email-missing' }
  return /^\S+@\S+$/.test(email.trim()) ? null : { kind: 'email-mistyped' }
}

/**
 * Translates an error of Firebase Auth (its codes: https://firebase.google.com/docs/auth/admin/errors and
 * `AuthErrorCodes`). A wrong password, an unknown and a disabled account give the same answer.
 */
export function explainSignInError(error: unknown, now: number): SignInProblem {
  const code = codeOf(error)
  switch (code) {
    case 'auth/invalid-credential':
    case 'auth/invalid-login-credentials':
    case 'auth/wrong-password':
    case 'auth/user-not-found':
    case 'auth/user-disabled':
    case 'auth/invalid-email':
      return { kind: 'mismatch' }
    case 'auth/too-many-requests':
      return { kind: 'locked', until: now + lockedMs }
    case 'auth/network-request-failed':
    case 'auth/timeout':
      return { kind: 'offline' }
    default:
      return { kind: 'unexpected', code }
  }
}

/** The short code of an error, to look it up. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : 'no code'
}

/** Which field the person should look at. */
export function fieldOf(problem: SignInProblem): 'email' | 'password' {
  return problem.kind === 'email-missing' || problem.kind === 'email-mistyped' ? 'email' : 'password'
}
