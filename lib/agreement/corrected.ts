import { addingDoubt } from './adds.ts';
import type { Agreement, Terms } from './types.ts';

/**
 * A paper with the figures that the user put right, or typed where none was read: these are what must add up, and what
 * somebody typed was not worked out, and is the day itself.
 */
export function corrected(read: Agreement, terms: Terms): Agreement {
  const { uneven, listed, covered, ...rest } = read;
  // One part was typed: then that is what each of them is.
  const stays = uneven !== undefined && terms.perPart === read.terms.perPart;
  const isSame = (['parts', 'perPart', 'fee', 'down'] as const).every((id) => terms[id] === read.terms[id]);
  return {
    ...rest,
    ...(covered && isSame && { covered }),
    ...(stays && { uneven }),
    ...(listed && terms.parts === read.terms.parts && { listed }),
    terms,
    workedOut: read.workedOut.filter((id) => terms[id] === read.terms[id]),
    upTo: read.upTo.filter((id) => terms[id] === read.terms[id]),
    doubts: [...(stays ? [] : addingDoubt(terms)), ...read.doubts.filter(({ kind }) => kind !== 'adds')],
  };
}
