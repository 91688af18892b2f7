import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    sourcemap: true,
    // Every chunk is measured by the bench; one warning limit of our own would only drift from it.
    chunkSizeWarningLimit: 1000,
  },
})
