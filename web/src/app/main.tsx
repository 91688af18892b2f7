import '@fontsource-variable/inter/opsz.css'
import './styles.css'
import { createRoot } from 'react-dom/client'
import { canKeepOnDevice, startFirebase } from '../firestore/firebase.ts'
import { followSession } from '../firestore/session.ts'
import { pickLanguage, readChosenLanguage } from '../shared/i18n/language.ts'
import { startI18n } from '../shared/i18n/start-i18n.ts'
import { App } from './app.tsx'
import { loadConfiguration } from './load-configuration.ts'
import { StartProblem } from './start-problem.tsx'

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  try {
    const language = pickLanguage(readChosenLanguage(), navigator.languages)
    const [configuration, keepsOnDevice, i18n] = await Promise.all([
      loadConfiguration(),
      canKeepOnDevice(),
      startI18n(language),
    ])
    const firebase = startFirebase(configuration, keepsOnDevice)
    const session = followSession(firebase.auth, localStorage)
    await session.known
    root.render(<App firebase={firebase} session={session} i18n={i18n} />)
  } catch (error) {
    root.render(<StartProblem error={error} />)
  }
}

const element = document.getElementById('root')
if (element !== null) void start(element)
