import type { Stances, Topic } from '../find/index.ts';
import type { MoveId } from '../moves/index.ts';
import { drop, putFirst } from './plain.ts';

/** It is a no, or an end, without any of the words for one. */
const ENDS = /[关停]了|下架|只[能有]|必须|[吗?]$|多少|几|么|难|卡/;

/** What is let go, or what it comes to: not only that it runs on. */
const MORE = /[免减折少抹光多高律]/;

/** 12 期, but not 第 3 期; what a part comes to is not said with it. */
const COUNT =
  /(?<![第前每#一二三四五六七八九十])(?:#|[一二三四五]?十?[二三四五六七八九十])(?:个月|期)(?!.*(?:每|一期|内))/;
const MOST = /^.{0,3}(?:最[多长]|顶多|只能)[^还]{0,7}[期月]$/;

/** 月底行不行, 24 期可以吗: neither a yes nor a no. */
const ASKS = /^[^不没]*(?:行不行|可不可以|同不同意|可以吗|行吗|(?:同意|接受|答应|愿意).{0,6}吗)$/;

/** What is known of what they grant and refuse, where it says more of the move than what was learned. */
export function sayGranted(scores: Map<MoveId, number>, words: string, stances: Stances): void {
  const { granted, refused, denied } = stances;
  const first = () => [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  if (!MORE.test(words) && refused.has('extra')) putFirst(scores, ['charges_fee']);
  // The interest runs on: nobody spoke of letting go what is owed so far.
  else if (!MORE.test(words) && only(refused, 'interest') && granted.size === 0)
    putFirst(scores, ['refuse_principal_only']);
  if (refused.size > 0) return;
  if (ASKS.test(words)) drop(scores, /^refuse_|^accepts_|^agrees_/);
  if (!denied && !ENDS.test(words)) {
    const waives = granted.has('interest') ? 'offer_interest_waiver' : 'offer_fee_waiver';
    if ((granted.has('interest') || granted.has('fee')) && /^refuse_[pw]/.test(first()))
      putFirst(scores, [waives]);
    if (granted.get('parts')?.sure && only(granted, 'parts') && !/^offer_/.test(first()))
      putFirst(scores, ['offer_instalments']);
  }
  if (COUNT.test(words) && (first() === 'offer_instalments' || MOST.test(words)))
    putFirst(scores, ['names_parts']);
}

const only = (topics: ReadonlySet<Topic> | ReadonlyMap<Topic, unknown>, topic: Topic) =>
  topics.size === 1 && topics.has(topic);
