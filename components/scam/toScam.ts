import { LONGEST } from '../../lib/scam/index.ts';
import type { Place } from '../shell/place.ts';
import type { View } from '../shell/view.ts';

/**
 * Opens 是不是骗局 with this text, as much of it as is looked at; ← leads back to where it was pasted. What was ticked
 * or taken back there was about another text and goes.
 */
export function toScam(view: View, text: string) {
  if ('scam.ticks' in view.file.value.drafts) view.send({ type: 'draftsDropped', fields: ['scam.ticks'] });
  view.send({ type: 'draftTyped', field: 'scam.text', text: text.slice(0, LONGEST) });
  const from: Place = view.place.value;
  view.place.value = from.at === 'agreement' || from.at === 'intake' ? { at: 'scam', from } : { at: 'scam' };
}

/** The fields of 是不是骗局 that hold a text which is erased where it was pasted: it goes there, too. */
export function copyIn(drafts: Readonly<Record<string, string | undefined>>, text: string): string[] {
  const copy = drafts['scam.text'];
  return copy && text.startsWith(copy) ? ['scam.text', 'scam.ticks'] : [];
}
