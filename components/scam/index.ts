/** Whether it is a fraud: a chunk of its own, fetched when it is first opened. */
export { ScamCheck } from './ScamCheck.tsx';
export { ScamTool } from './ScamTool.tsx';
