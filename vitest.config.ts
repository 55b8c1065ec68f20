import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = import.meta.dirname;
const chromium = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const quietChromium = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ALONE = 'tests/unit/**/*.alone.test.ts';
const REAL = 'tests/contract/**/*.real.test.ts';
// Signing and sealing by the hundred takes its time on a busy machine.
const unit = { environment: 'node', testTimeout: 20_000, hookTimeout: 30_000 } as const;

// Components in real Chromium, one page at a time, as keys go to one page only; each project has a browser of its own.
const inChromium = (name: string, include: string): TestProjectInlineConfiguration => ({
  // WxtVitest cannot be served to a browser, so its fake of the browser API is named directly.
  resolve: { alias: { '@': root, 'wxt/browser': `${root}/node_modules/wxt/dist/virtual/mock-browser.mjs` } },
  oxc: { jsx: { runtime: 'automatic' } },
  // Bundled before the first test: found on the way, each would reload the page under a test that runs.
  optimizeDeps: {
    include: [
      'axe-core',
      'feedsmith',
      'htmlparser2',
      'idb',
      'lucide-react',
      'p-limit',
      'qr',
      'qr/decode.js',
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'valibot',
      'vitest-browser-react',
      'wxt/testing/fake-browser',
      'zustand',
    ],
  },
  test: {
    name,
    include: [include],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { args: quietChromium, ...(chromium && { executablePath: chromium }) },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/{unit,contract}/**/*.test.ts'],
          exclude: [ALONE, REAL],
          // No module keeps state, so what was loaded for one file serves the next.
          isolate: false,
          setupFiles: 'tests/unit/leave-no-trace.ts',
        },
      },
      {
        plugins: [WxtVitest()],
        // Files that put modules of their own in the place of ours, which nobody else must meet.
        test: { ...unit, name: 'alone', include: [ALONE] },
      },
      {
        plugins: [WxtVitest()],
        // Against servers of others that not every machine has.
        test: { ...unit, name: 'real', include: [REAL] },
      },
      inChromium('component-options', 'tests/component/options/**/*.test.tsx'),
      inChromium('component-others', 'tests/component/!(options)/**/*.test.tsx'),
      {
        resolve: { alias: { '@': root } },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
