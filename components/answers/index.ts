import './answers.css';

export { AnswersTool } from './AnswersTool.tsx';
