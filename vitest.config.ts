import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  test: {
    include: ['tests/{unit,content,build}/**/*.test.{ts,tsx}'],
    // Modules keep no state, so the files may share them: ten times as fast.
    isolate: false,
    // Slow is not wrong: a busy machine must not fail a property test.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
