import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Builds the gallery as wxt.config.ts builds the app. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  build: {
    target: ['chrome109', 'firefox140'],
    outDir: resolve('.output/gallery'),
    emptyOutDir: true,
    // Cases and call scripts in one file; nobody waits for it over a network.
    chunkSizeWarningLimit: 1000,
  },
});
