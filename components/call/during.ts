/** What may come over the sentence in a call and is large: fetched once a call is on, so that no key waits for it. */
export { Counter } from './Counter.tsx';
