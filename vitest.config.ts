import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact(), await WxtVitest()],
        test: { name: 'unit', environment: 'happy-dom', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'tests/long/**'] },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/builds.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A machine with other work answers late, too.
          expect: { poll: { timeout: 10_000 } },
          // Each file has a browser, a profile and a server of its own; most of the time they wait for one another.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: 'tests/e2e/builds.ts',
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
