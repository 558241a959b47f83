export { applyChecklist, type Checklist, type ChecklistChange, withoutTicks } from './apply.ts';
export { type PhaseView, phasesOf, type StepFacts, type StepView } from './progress.ts';
export { type Phase, type PhaseId, phases, type Step, type StepId } from './steps.ts';
