import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SignIn } from '../features/sign-in/sign-in.tsx'
import { signInTexts } from '../features/sign-in/texts.ts'
import { usePageTitle } from '../shared/focus/use-page-title.ts'
import { useTexts } from '../shared/i18n/use-texts.ts'

/** Sign-in; the router then leads on to the page one came from, else to where one's work begins. */
export function SignInPage(): ReactNode {
  const t = useTexts(signInTexts)
  const { to } = useSearch({ from: '/sign-in' })
  usePageTitle(t('title'))
  return <SignIn cameFrom={to !== undefined} />
}
