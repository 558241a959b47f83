import type { PaperOf } from '../../lib/court/index.ts';
import type { Place } from '../shell/place.ts';

/** Where the help is for a paper of a court, or of who arbitrates, and what the press is called that leads there. */
export const paperHelp: Record<PaperOf, { title: string; place: Place }> = {
  court: { title: '看法院的期限', place: { at: 'calc', which: 'deadline' } },
  arbitration: { title: '看找谁帮忙', place: { at: 'answers' } },
};
