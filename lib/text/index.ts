export { anyOf, oneOf } from './anyOf.ts';
export { type Classes, type Clue, cluesOf, worthOf } from './clue.ts';
export { fill } from './fill.ts';
export { gramIndexOf, nearness } from './grams.ts';
export { plain } from './plain.ts';
export { scoreOf } from './score.ts';
export { simplified } from './simplified.ts';
export { weightsOf } from './unpack.ts';
export { gramsIn, type Says, sharesOf, steps, type Weights, weigh } from './weights.ts';
