import { join } from 'node:path';
import { build, preview } from 'vite';

const configFile = join(import.meta.dirname, 'vite.config.ts');

/** Builds the gallery and serves it on this machine, at a port that is free. */
export async function serveGallery(): Promise<{ address: string; close(): Promise<void> }> {
  await build({ configFile });
  const server = await preview({ configFile, preview: { host: '127.0.0.1', port: 4173 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The gallery has no address.');
  return { address, close: () => server.close() };
}
