import { type Contact, clockWords, isNight, type RuleId, ruleFor } from '../../lib/rights/index.ts';
import { Say } from '../call/Say.tsx';
import { useView } from '../shell/view.ts';
import { isJustNow } from './moment.ts';

export type WhatToSayProps = { contact: Contact; rule: RuleId };

/** The sentence for what was not allowed; it names the time only where that is now. */
export function WhatToSay({ contact, rule }: WhatToSayProps) {
  const view = useView();
  const { say, plain, after, saidBy } = ruleFor(rule, contact.who);
  // Told in words, it was at another hour.
  const clock = isNight(contact) && isJustNow(contact, view.now()) ? clockWords(contact.time) : undefined;
  const words = clock ? say.replace('{clock}', clock) : (plain ?? say);
  return <Say tag={saidBy ?? tagOf(contact)} words={words} why={after} />;
}

function tagOf({ channel, happened }: Contact): string {
  if (happened.includes('missed')) return '接起来，这样说';
  return channel === 'sms' || channel === 'chat' ? '可以这样回' : '这样说';
}
