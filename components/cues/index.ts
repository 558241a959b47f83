import './cues.css';

export { CueSheet } from './CueSheet.tsx';
