/** Practise: a call with the product in the place of the other side. A chunk of its own, fetched when first opened. */
export { PractiseTool } from './PractiseTool.tsx';
