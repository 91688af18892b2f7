import { MantineProvider } from '@mantine/core'
import { RouterProvider } from '@tanstack/react-router'
import { Suspense, useEffect, useMemo, type ReactNode } from 'react'
import { FirebaseContext, type Firebase } from '../firestore/firebase.ts'
import type { Session } from '../firestore/session.ts'
import { ArrivalContext, createArrival } from '../shared/focus/arrival.ts'
import { LanguageContext, type LanguageSwitch } from '../shared/i18n/language-switch.ts'
import { createKeyboard } from '../shared/keyboard/keyboard.ts'
import { KeyboardContext } from '../shared/keyboard/use-shortcuts.ts'
import { resolveCssVariables, theme } from '../shared/theme/theme.ts'
import { createDeskRouter } from './router.tsx'

/** Everything that lives as long as the page. */
export function App({
  firebase,
  session,
  languages,
}: {
  firebase: Firebase
  session: Session
  languages: LanguageSwitch
}): ReactNode {
  const router = useMemo(() => createDeskRouter({ firebase, session }), [firebase, session])
  const keyboard = useMemo(() => createKeyboard(localStorage), [])
  const arrival = useMemo(() => createArrival(), [])

  useEffect(() => keyboard.listen(document), [keyboard])
  useEffect(() => session.subscribe(() => void router.invalidate()), [session, router])
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation !== undefined) arrival.expect()
      }),
    [router, arrival],
  )
  useEffect(() => {
    const tellLanguage = (): void => {
      document.documentElement.lang = languages.read()
    }
    tellLanguage()
    return languages.subscribe(tellLanguage)
  }, [languages])

  return (
    <LanguageContext value={languages}>
      <MantineProvider theme={theme} cssVariablesResolver={resolveCssVariables} defaultColorScheme="auto">
        <FirebaseContext value={firebase}>
          <KeyboardContext value={keyboard}>
            <ArrivalContext value={arrival}>
              <Suspense fallback={null}>
                <RouterProvider router={router} />
              </Suspense>
            </ArrivalContext>
          </KeyboardContext>
        </FirebaseContext>
      </MantineProvider>
    </LanguageContext>
  )
}
