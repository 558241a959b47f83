export { forceOf, type Instrument, instrumentsOf } from './instruments.ts';
export type { SourceId } from './inUse.ts';
export { type StepSourceId, stepSources } from './steps.ts';
export type { Force, Source, SourceState } from './types.ts';
