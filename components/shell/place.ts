import type { CalcId } from '../../lib/calc/words.ts';

/** The tool that lies over the checklist; none is home itself. */
export type Place =
  | { at: 'home' }
  /** `field`: the one for which one was sent there. */
  | { at: 'limit'; from?: 'plan' | 'calc' | 'statement' | 'prepare'; field?: 'otherDebts' }
  /** 算一算; without `which` the list of them. */
  | { at: 'calc'; which?: CalcId }
  | { at: 'statement'; from?: 'limit' }
  /** `open`: the debt whose form is open. */
  | { at: 'debt'; open?: string }
  | { at: 'intake'; from?: 'debt' }
  /** `call`: the record from which one came; else it is the call that was settled last. */
  | { at: 'agreement'; call?: string }
  /** `from`: where the text was pasted that is looked at. */
  | { at: 'scam'; from?: Extract<Place, { at: 'agreement' | 'intake' }> }
  | {
      at:
        | 'plan'
        | 'prepare'
        | 'practise'
        | 'cues'
        | 'call'
        | 'records'
        | 'contacts'
        | 'payments'
        | 'answers'
        | 'settings'
        | 'stored'
        | 'import';
    }
  | { at: 'record'; call: string; from?: 'prepare' }
  /** A contact of a collector: of that call, one of the log, or a new one. */
  | { at: 'contact'; call?: string; edit?: string; from?: 'records' | 'contacts' };
