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
  },
})
