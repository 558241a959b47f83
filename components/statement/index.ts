export { StatementTool } from './StatementTool.tsx';
