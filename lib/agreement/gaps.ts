import { fill } from '../text/index.ts';
import type { Item, ItemId, Once, ToSend } from './comparison.ts';
import { onceWords } from './onceWords.ts';
import { gaps, missing, saidInCall } from './sentenceWords.ts';
import { isNone, valuesOf } from './values.ts';

/** All that the paper does not write, in one sentence: what has a figure in the call comes first, with it. */
export function gapsIn(items: readonly Item[], form: string, once: Once | undefined): ToSend[] {
  const names = { ...missing, ...(once && onceWords[once].missing) };
  const open = items.filter((item): item is Gap => item.state === 'notMentioned' && item.id !== 'dueDay');
  if (open.length === 0) return [];
  const withFigure = open.filter(isFigure);
  const asked = open.filter((item) => !isFigure(item)).map(({ id }) => names[id]);
  const kind = asked.length === 0 ? 'figures' : withFigure.length === 0 ? 'asked' : 'both';
  const words = fill(gaps[kind], {
    form,
    figures: withFigure.map((item, at) => `${names[item.id]}${inBrackets(item, at === 0)}`).join('、'),
    asked: asked.join('、'),
  });
  return [{ items: open.map(({ id }) => id), words }];
}

type Gap = Item & { id: Exclude<ItemId, 'dueDay'> };

const isFigure = ({ call }: Item): boolean => call !== undefined && !('words' in call);

/** （电话里说 8,640.00 元） */
const inBrackets = (item: Gap, isFirst: boolean): string =>
  `（${isFirst ? saidInCall : ''}${figureOf(item)}）`;

function figureOf(item: Gap): string {
  const { call } = valuesOf(item);
  if (item.id === 'fee' && isNone(item.call)) return '不收';
  if (item.id === 'downBy') return `${call}，含当天`;
  if (item.id === 'firstDate') return call;
  return item.id === 'parts' ? `${call} 期` : `${call} 元`;
}
