export { type Breach, type ConductRule, conductIn } from './conduct/index.ts';
