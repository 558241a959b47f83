import type { Outcome } from '../../lib/record/index.ts';
import { cases } from './cases.ts';
import { type Row, take } from './take.ts';
import type { Walk } from './types.ts';

const outcomes: Record<Outcome, string> = {
  agreed: '谈成',
  callback: '等回电',
  again: '我再打',
  refused: '没谈成',
  stopped: '我先停了',
  cut: '断了',
};

const kinds = { outgoing: '我打过去', incoming: '对方打来' };

const top = `# 通话走一遍

<!-- Made by \`npm run walks\` from tests/walks/walks.ts and lib/call. Do not edit. -->

每一通都照屏幕上的走：**我**说的是那一句要说的话，下面小字是为什么；**对方**后面是听到的意思，和按的键。
1 到 5 是选好的答法，6 是打几个字找到的，7 是填了对方报的数。

例子：花呗 8,640.00 元，2026年11月10日 到期，逾期费用每天 0.05%。已逾期的在 11月24日 打，没到期的在 11月3日 打。先提分 12 期。`;

/** All walks as text to read through. */
export function walksPage(walks: readonly Walk[]): string {
  const list = walks.map((walk, at) => `${at + 1}. [${heading(walk)}](#${walk.id}) ${outcomes[walk.ends]}`);
  return `${[top, list.join('\n'), ...walks.map(section)].join('\n\n')}\n`;
}

const heading = ({ kind, of, title }: Walk) => `${kinds[kind]}，${cases[of].name}：${title}`;

function section(walk: Walk, at: number): string {
  const { rows, ends, notAsked } = take(walk);
  const open = notAsked.map(({ title }) => title).join('；');
  return [
    `<a id="${walk.id}"></a>`,
    `## ${at + 1}. ${heading(walk)}`,
    ...rows.map(rowText),
    `结果：${ends ? outcomes[ends] : '没说完'}。${ends === 'agreed' && open ? `还没问的：${open}。` : ''}`,
  ].join('\n\n');
}

function rowText(row: Row): string {
  if (row.who === 'them') return `对方：${row.words} \`${row.key}\``;
  return `**我：${row.words}**${row.why ? `<br><small>${row.why}</small>` : ''}`;
}
