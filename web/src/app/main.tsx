import '@fontsource-variable/inter/opsz.css'
import './styles.css'
import { createRoot } from 'react-dom/client'
import { readPublicScreenAddress } from './public-screen-address.ts'
import { StartProblem } from './start-problem.tsx'

/** Two ways to begin: what guests see needs nobody to be signed in, and nothing of the desk. */
async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  const address = readPublicScreenAddress(location.pathname, location.search)
  try {
    if (address !== null) await (await import('./start-public-screen.tsx')).startPublicScreen(root, address)
    else await (await import('./start-desk.tsx')).startDesk(root)
  } catch (error) {
    root.render(<StartProblem error={error} />)
  }
}

const element = document.getElementById('root')
if (element !== null) void start(element)
