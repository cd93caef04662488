import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite warns of each source map that a package left out.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    // Vitest would leave one core free, which is half of a small machine.
    maxWorkers: '100%',
    // Runs of the action take seconds, on a busy machine minutes: one limit, for what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    setupFiles: ['test/quiet.ts'],
    silent: 'passed-only',
    server: {
      deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] },
    },
  },
})
