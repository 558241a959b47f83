/** The call: a chunk of its own, fetched as soon as the app has drawn itself, so that no ringing phone waits for it. */
export { CallTool } from './CallTool.tsx';
export { startCall } from './start.ts';
