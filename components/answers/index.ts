export { AnswersTool } from './AnswersTool.tsx';
