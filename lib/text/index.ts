export { type Classes, type Clue, cluesOf, worthOf } from './clue.ts';
export { fill } from './fill.ts';
export { plain } from './plain.ts';
