import { kindNames } from '../../lib/debt/index.ts';
import type { Drafts } from '../../lib/drafts.ts';
import { deeds } from '../../lib/rights/index.ts';
import { channelNames, partsOfDay, whoNames } from '../../lib/rights/words.ts';
import { perNames } from '../debt/rates.ts';
import type { Row } from './row.ts';

/** Where it was typed, by how its key begins. */
const screens: Record<string, string> = {
  debt: '欠款',
  limit: '底线',
  budget: '收支',
  plan: '方案',
  options: '别的还法',
  offer: '对方的方案',
  offerOwed: '对方的方案',
  prepare: '准备打电话',
  call: '通话',
  pledge: '答应的事',
  newPledge: '答应的事',
  terms: '谈成的数',
  agreement: '对照协议',
  contact: '接到催收',
  advice: '12348 的答复',
  scam: '是不是骗局',
  intake: '贴的短信或账单',
  answers: '常见问题',
  calc: '算一算',
};

/** Fields of words: all that stands in them was typed, whatever it looks like. */
const WORDS = /\.(?:text|words|what|name|person|firm|staff|from|time|note|find|ask\.[^.]+)$/;

/** What was pressed is kept as the ids of it: one or several, some with their answer. */
const IDS = /^[a-z][A-Za-z]*(?:=[a-z]+)?(?: [a-z][A-Za-z]*(?:=[a-z]+)?)*$/;

const deedNames = Object.fromEntries(Object.entries(deeds).map(([id, { title }]) => [id, title]));
const picks: Record<string, Record<string, string>> = {
  contact: { ...whoNames, ...channelNames, ...partsOfDay, ...deedNames },
  debt: { ...kindNames, ...perNames },
};

/** What is typed or pressed and not data yet: where, and what. */
export function draftRows(drafts: Drafts): Row[] {
  return Object.entries(drafts).map(([field, text]) => {
    const [form = ''] = field.split(/[./]/);
    return [screens[form] ?? '别的', WORDS.test(field) ? text : shown(form, text)];
  });
}

function shown(form: string, text: string): string {
  if (text.trim() === '') return '空着';
  if (!IDS.test(text)) return text;
  const ids = text.split(' ');
  const names = ids.flatMap((id) => picks[form]?.[id] ?? []);
  return names.length === ids.length ? names.join('、') : `选了 ${ids.length} 样`;
}
