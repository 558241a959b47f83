/** A bill or a message as text: a chunk of its own, with what reads it, fetched when it is first opened. */
export { IntakeTool } from './IntakeTool.tsx';
