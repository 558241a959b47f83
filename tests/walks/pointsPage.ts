import { mine, moves, script } from '../../lib/call/index.ts';
import { askSlots, asks } from '../../lib/call/script/asks.ts';
import { nextSteps } from '../../lib/letters/words.ts';
import { fill } from '../../lib/text/index.ts';
import { never } from '../content/checks/points.ts';
import { type Point, points } from './points.ts';

const kinds = { include: '要有', avoid: '不要', doubtful: '存疑' };

const top = `# 通话的要点，在哪句话里

<!-- Made by \`npm run walks\` from tests/walks/points.ts. Do not edit. -->

别人公开写过的通话要点，每条一行，用我们的话概括。要有的，写着哪句话做到；不要的和存疑的，写着哪条检查挡住。检查在 \`tests/content/checks/points.ts\`。

| 编号 | 种类 | 要点 | 句子 | 别处 | 检查，和不照做的地方 |
| --- | --- | --- | --- | --- | --- |
`;

const all: readonly (readonly [string, Point])[] = Object.entries(points);

/** Each point, and what covers it or keeps it out. */
export function pointsPage(): string {
  return `${top}${all.map(([id, point]) => `| ${cells(id, point).join(' | ')} |`).join('\n')}\n`;
}

function cells(id: string, { kind, point, lines = [], never: checks = [], but, ...rest }: Point): string[] {
  return [
    `\`${id}\``,
    kinds[kind],
    point,
    lines.map((line) => `${script.nodes[line].topic} \`${line}\``).join('<br>'),
    elsewhere(rest).join('<br>'),
    [...checks.map((check) => never[check].says), ...(but ? [but] : [])].join('<br>'),
  ];
}

function elsewhere({
  moves: heard = [],
  asks: asked = [],
  mine: own = [],
  prepare = [],
  steps = [],
}: Partial<Point>) {
  return [
    ...heard.map((id) => `听到“${moves[id].title}” \`${id}\``),
    ...asked.map((id) => `必问：${fill(asks[id].title, askSlots)} \`${id}\``),
    ...own.map((id) => `我要说：${mine[id].title} \`${id}\``),
    ...prepare.map((id) => `打之前 \`${id}\``),
    ...steps.map((id) => `挂断后：${nextSteps[id].title} \`${id}\``),
  ];
}
