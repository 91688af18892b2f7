import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Builds the phones page: `npx vite build -c local/phones/vite.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('page', import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // One page on this machine: nobody waits for it on a slow line.
    chunkSizeWarningLimit: 1_000,
    // Browsers that know :dir(), which older targets cannot be given.
    cssTarget: ['chrome120', 'firefox121', 'safari17'],
    rolldownOptions: {
      // Mantine marks its files for server rendering, which this page does not do.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
})
