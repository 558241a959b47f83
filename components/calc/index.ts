import './calc.css';

export { CalcTool } from './CalcTool.tsx';
