import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { phoneFormatsPlugin } from './phone-formats-plugin.ts'

export default defineConfig({
  plugins: [react(), phoneFormatsPlugin()],
  resolve: {
    alias: { re2js: fileURLToPath(new URL('src/firestore/re2js-substitute.ts', import.meta.url)) },
  },
  build: {
    target: 'es2023',
    sourcemap: true,
    // The bench measures what a page loads; a limit per file would say nothing.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What several pages share travels in one file: thirty small ones weigh ten kilobytes more.
          groups: [
            // What draws every page is part of none.
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//u, priority: 3 },
            // What guests see on a wall needs a tenth of the desk, and does not load the rest.
            {
              name: 'screens',
              test: /web\/src\/shared\/(?:drinks|focus|i18n|loading|logo|sound|time|unattended|wall)\/|web\/src\/firestore\/(?:board|configuration|host|listen-to-board|probe|joined-device|read-field|read-public|use-board|use-display|use-followed)|packages\/domain\/src\/documents\/|packages\/domain\/src\/tickets\/ticket-page-path|@firebase\/(?:app|component|firestore|logger|util|webchannel-wrapper)\/|firebase\/(?:app|firestore)\/|vite\/preload-helper|@tabler/u,
              minShareCount: 2,
              priority: 3,
            },
            // What kiosks share is no part of the desk, and what reads numbers is a wall's as well.
            { name: 'kiosks', test: /web\/src\/shared\/kiosk\//u, minShareCount: 2, priority: 3 },
            { name: 'numbers', test: /libphonenumber-js/u, minShareCount: 2, priority: 4 },
            // What only the pages of an event share is no part of what the desk loads.
            {
              name: 'events',
              test: /web\/src\/firestore\/order|packages\/domain\/src\/(?:orders|inbox)\//u,
              minShareCount: 2,
              priority: 3,
            },
            // Nor is what only a venue's pages share. What those share who run an event or a venue goes where it is used.
            {
              name: 'tickets',
              test: /web\/src\/firestore\/(?:table|ticket|use-open-tickets)|packages\/domain\/src\/(?:figures\/|tickets\/(?:local-moment|opening-hours))/u,
              minShareCount: 2,
              priority: 1,
            },
            {
              name: 'shared',
              test: /web\/src\/shared\/(?!charts|editing|fields|page)|web\/src\/firestore\/(?!change-document|kept-autosaves|use-create|use-csv|table|ticket|use-open-tickets)|packages\/domain\/src\/(?!figures|tickets)|@tabler|@mantine/u,
              minShareCount: 2,
              priority: 2,
            },
          ],
        },
      },
    },
  },
})
