/** How many random and damaged texts a reader is tried with: all with `npm run test:long`, else a fifth, for time. */
export const MANY = process.env.npm_lifecycle_event === 'test:long' ? 10_000 : 2_000;
