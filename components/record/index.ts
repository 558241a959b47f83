export { PaymentsTool } from './PaymentsTool.tsx';
export { RecordList } from './RecordList.tsx';
export { RecordTool } from './RecordTool.tsx';
