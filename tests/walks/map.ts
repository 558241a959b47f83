import {
  type Answer,
  answers,
  type ChapterId,
  chapters,
  type Line,
  type LineId,
  type MoveId,
  moves,
  script,
} from '../../lib/call/index.ts';

const top = `# 话的地图

<!-- Made by \`npm run walks\` from lib/call/script. Do not edit. -->

一章一张图，每句话出现一次。方框里是这句话讲什么、怎么说，箭头上是对方的回答；圆角框在别的章里，双线框是最后一句。
同一个回答通到几句的，看当时的情况：到期没有，有没有方案，提过哪一级。图下面的表，是打几个字找到的话通到哪句。
`;

const lines = Object.entries(script.nodes) as [LineId, (typeof script.nodes)[LineId]][];

/** Every line of the script once, in its chapter, with what leads on from it. */
export function mapPage(): string {
  return `${[top, ...(Object.keys(chapters) as ChapterId[]).map(chapter)].join('\n')}`;
}

function chapter(id: ChapterId): string {
  const own = lines.filter(([, { chapter: of }]) => of === id);
  const away = [...new Set(own.flatMap(([, node]) => repliesOf(node).map(({ to }) => to)))].filter(
    (to) => script.nodes[to].chapter !== id,
  );
  const chart = [
    'flowchart TD',
    ...own.map(([line, node]) => box(line, node)),
    ...away.map(
      (line) => `  to_${line}(["${chapters[script.nodes[line].chapter]}：${script.nodes[line].topic}"])`,
    ),
    ...own.flatMap(([line, node]) => edges(line, node, new Set(away))),
  ];
  return `## ${chapters[id]}\n\n\`\`\`mermaid\n${chart.join('\n')}\n\`\`\`\n${movesTable(own.map(([line]) => line))}`;
}

const repliesOf = (node: (typeof script.nodes)[LineId]): Line<LineId>['replies'][number][] =>
  'ends' in node ? [] : [...node.replies];

function box(id: LineId, node: (typeof script.nodes)[LineId]): string {
  const label = `"<b>${node.topic}</b><br/>${node.say}"`;
  return `  ${id}${'ends' in node ? `[[${label}]]` : `[${label}]`}`;
}

/** One arrow to each line that follows, with all that is heard for it. */
function edges(id: LineId, node: (typeof script.nodes)[LineId], away: ReadonlySet<LineId>): string[] {
  const replies = repliesOf(node);
  return [...new Set(replies.map(({ to }) => to))].map((to) => {
    const heard = replies.filter((reply) => reply.to === to).map(({ hear }) => hear);
    const words = [...new Set(heard)].join('<br/>');
    return `  ${id} -->|"${words}"| ${away.has(to) ? `to_${to}` : to}`;
  });
}

/** The moves whose answer leads to one of these lines. */
function movesTable(own: readonly LineId[]): string {
  const all = Object.entries(answers) as [MoveId, readonly Answer<LineId>[]][];
  const rows = own.flatMap((line) => {
    const leading = all
      .filter(([, some]) => some.some(({ to }) => to === line))
      .map(([id]) => moves[id].title);
    return leading.length > 0 ? [`| ${script.nodes[line].topic} \`${line}\` | ${leading.join('；')} |`] : [];
  });
  return rows.length > 0 ? `\n| 到这句 | 听到 |\n| --- | --- |\n${rows.join('\n')}\n` : '';
}
