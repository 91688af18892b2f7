import { MantineProvider } from '@mantine/core'
import { RouterProvider } from '@tanstack/react-router'
import type { i18n } from 'i18next'
import { Suspense, useEffect, useMemo, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { FirebaseContext, type Firebase } from '../firestore/firebase.ts'
import type { Session } from '../firestore/session.ts'
import { ArrivalContext, createArrival } from '../shared/focus/arrival.ts'
import { createKeyboard } from '../shared/keyboard/keyboard.ts'
import { KeyboardContext } from '../shared/keyboard/use-shortcuts.ts'
import { resolveCssVariables, theme } from '../shared/theme/theme.ts'
import { createDeskRouter } from './router.tsx'

/** Everything that lives as long as the page. */
export function App({
  firebase,
  session,
  i18n,
}: {
  firebase: Firebase
  session: Session
  i18n: i18n
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
      document.documentElement.lang = i18n.resolvedLanguage ?? 'en'
    }
    tellLanguage()
    i18n.on('languageChanged', tellLanguage)
    return () => i18n.off('languageChanged', tellLanguage)
  }, [i18n])

  return (
    <I18nextProvider i18n={i18n}>
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
    </I18nextProvider>
  )
}
