export { type Classes, type Clue, cluesOf, worthOf } from './clue.ts';
export { plain } from './plain.ts';
