import { serveGallery } from './serve.ts';

/** Once, before all tests: the gallery is built and served. What it returns ends that. */
export default async function setup(): Promise<() => Promise<void>> {
  const { address, close } = await serveGallery();
  process.env.GALLERY = address;
  return close;
}
