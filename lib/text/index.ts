export { type Classes, type Clue, cluesOf, worthOf } from './clue.ts';
export { fill } from './fill.ts';
export { gramIndexOf, nearness } from './grams.ts';
export { plain } from './plain.ts';
export { scoreOf } from './score.ts';
export { ALWAYS, gramsIn, letters, sharesOf, steps, type Weights, weigh, weightsOf } from './weights.ts';
