import '@fontsource-variable/inter/opsz.css'
import '@mantine/core/styles.css'
import './tokens.css'
import './phones.css'
import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PhonesPage } from './phones-page.tsx'
import { cssVariablesResolver, theme } from './theme.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root.')

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <PhonesPage />
    </MantineProvider>
  </StrictMode>,
)
