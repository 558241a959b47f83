export { CueSheet } from './CueSheet.tsx';
