import '@fontsource-variable/inter/opsz.css'
import '@mantine/core/styles.css'
import '../../../web/src/shared/theme/tokens.css'
import './tokens.css'
import './phones.css'
import './handset/handset.css'
import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { resolveCssVariables, theme } from '../../../web/src/shared/theme/theme.ts'
import { PhonesPage } from './phones-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root.')

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={resolveCssVariables} defaultColorScheme="auto">
      <PhonesPage />
    </MantineProvider>
  </StrictMode>,
)
