import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Two kinds of tests: parts on their own, and the whole line, whose files read back one build that they share. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    maxWorkers: 2,
    // A slow machine takes its time: only what comes out decides.
    testTimeout: 0,
    hookTimeout: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/whole-line/**'],
          // Modules are loaded once for all files of a worker: no test leaves anything behind in them.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole line',
          include: ['test/whole-line/**/*.test.ts'],
          globalSetup: 'test/whole-line/build-once.ts',
          isolate: false,
        },
      },
    ],
  },
})
