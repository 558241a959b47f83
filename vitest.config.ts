import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  test: {
    include: ['tests/{unit,content,build}/**/*.test.{ts,tsx}'],
    // Modules keep no state, so the files may share them: ten times as fast.
    isolate: false,
    // One core is left free otherwise: on a small machine that is half of it.
    maxWorkers: '100%',
    // Slow is not wrong: a busy machine must not fail a property test.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
