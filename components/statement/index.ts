import './statement.css';

export { StatementTool } from './StatementTool.tsx';
