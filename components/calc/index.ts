export { CalcTool } from './CalcTool.tsx';
