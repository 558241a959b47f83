/** The paper against the call: a chunk of its own, with what reads it, fetched when it is first opened. */
import './agreement.css';

export { AgreementTool } from './AgreementTool.tsx';
