import { Suspense, type ReactNode } from 'react'
import type { Root } from 'react-dom/client'
import { pickLanguage } from '../shared/i18n/language.ts'
import { createLanguageSwitch, LanguageContext, type LanguageSwitch } from '../shared/i18n/language-switch.ts'
import { useWakeLock } from '../shared/unattended/use-wake-lock.ts'
import type { PublicScreenAddress } from './public-screen-address.ts'
import { ScreenBreaks } from './screen-breaks.tsx'

/** Starts a page for everybody, of which it fetches only that one. It waits for nothing: what is not there yet, it says. */
export async function startPublicScreen(root: Root, address: PublicScreenAddress): Promise<void> {
  const languages = createLanguageSwitch(pickLanguage(null, navigator.languages))
  const page = await openPage(address, languages)
  root.render(
    <ScreenBreaks>
      <LanguageContext value={languages}>
        <Awake>
          <Suspense fallback={null}>{page}</Suspense>
        </Awake>
      </LanguageContext>
    </ScreenBreaks>,
  )
}

async function openPage(address: PublicScreenAddress, languages: LanguageSwitch): Promise<ReactNode> {
  switch (address.page) {
    case 'event': {
      const { EventScreenPage } = await import('./event-screen-page.tsx')
      return <EventScreenPage address={address} languages={languages} />
    }
    case 'display': {
      const { DisplayPage } = await import('./display-page.tsx')
      return <DisplayPage address={address} languages={languages} />
    }
    case 'ticket': {
      const { TicketPage } = await import('./ticket-page.tsx')
      return <TicketPage address={address} languages={languages} />
    }
  }
}

function Awake({ children }: { children: ReactNode }): ReactNode {
  useWakeLock()
  return children
}
