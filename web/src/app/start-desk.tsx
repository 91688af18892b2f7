import type { Root } from 'react-dom/client'
import { canKeepOnDevice, startFirebase } from '../firestore/firebase.ts'
import { readJoinedDevice } from '../firestore/joined-device.ts'
import { followSession } from '../firestore/session.ts'
import { pickLanguage, readChosenLanguage } from '../shared/i18n/language.ts'
import { createLanguageSwitch } from '../shared/i18n/language-switch.ts'
import { App } from './app.tsx'
import { loadConfiguration } from './load-configuration.ts'

/** Starts the desk: everything for people who sign in. Rejects with ConfigurationError. */
export async function startDesk(root: Root): Promise<void> {
  const languages = createLanguageSwitch(pickLanguage(readChosenLanguage(), navigator.languages))
  const [configuration, canKeep] = await Promise.all([loadConfiguration(), canKeepOnDevice()])
  // What visitors wrote stays on no tablet that everybody can touch.
  const keepsOnDevice = canKeep && readJoinedDevice() === null
  const firebase = startFirebase(configuration, keepsOnDevice)
  const session = followSession(firebase.auth, localStorage)
  await session.known
  root.render(<App firebase={firebase} session={session} languages={languages} />)
}
