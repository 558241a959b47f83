import { isOwed, type Look, lookAt } from '../../lib/intake/look.ts';
import { placeOf } from '../../lib/intake/squeeze.ts';
import { readTagged, type Tagged } from './tagged.ts';
import { filesIn, type Written } from './texts.ts';

/** What of a message is learned about, one example each: where it stands, and what the tag on it would be called. */
export type Stretches = {
  of(look: Look): readonly { start: number; end: number }[];
  names: Readonly<Record<string, string>>;
  /** Whether what a tag is on is what the stretch is; else it is enough that they overlap. */
  isSame?(look: Look, at: number, tagged: string): boolean;
  /** Only of messages by which something is owed. */
  owed: boolean;
};

/** Behind the text, where the number of the stretch stands. */
const AT = '\u0001';
/** Years and months are as good as any: only where a day stands is learned. */
const TODAY = '2026-11-24';

/** Each stretch of each message in `tests/fit/tagged` as a text of its own, which ends with its number. */
export function stretchesOf(kinds: Stretches): Written[] {
  return readTagged(...filesIn('tagged')).flatMap((message) => {
    const look = lookOf(message.text);
    if (kinds.owed && !isOwed(look.kind) && !isOwed(message.kind)) return [];
    return kinds.of(look).map((one, at) => ({
      labels: [labelOf(message, look, one, at, kinds)],
      text: `${message.text}${AT}${at}`,
      hand: message.hand,
    }));
  });
}

function labelOf(
  { tags, text }: Tagged,
  look: Look,
  one: { start: number; end: number },
  at: number,
  { names, isSame }: Stretches,
) {
  const place = placeOf(look.squeezed, one.start, one.end);
  const tag = tags
    .filter(({ is }) => names[is] !== undefined)
    .find(({ start, end }) =>
      isSame ? isSame(look, at, text.slice(start, end)) : place.start < end && place.end > start,
    );
  return (tag && names[tag.is]) ?? '-';
}

/** What a message holds is asked for each stretch in it, by three learners. */
const looks = new Map<string, Look>();

function lookOf(message: string): Look {
  const look = looks.get(message) ?? lookAt(message, TODAY);
  looks.set(message, look);
  return look;
}

/** The message that such a text is of, and the number of the stretch. */
export function stretchIn(text: string): { look: Look; at: number } {
  const [message = '', at = ''] = text.split(AT);
  return { look: lookOf(message), at: Number(at) };
}
