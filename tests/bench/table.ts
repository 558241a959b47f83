/** One thing that was measured, several times. */
export type Row = {
  what: string;
  unit: 'ms' | 'keys' | 'tasks' | 'shift';
  /** In the order in which they were taken. */
  samples: readonly number[];
  /** The median may be this much at most; a row without an aim is there to compare with. */
  aim?: number;
};

const columns = ['', 'median', 'min', 'max', 'n', 'aim', ''];

/** For people: a line a row. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [columns, ...rows.map(cellsOf)];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) => line.map((cell, at) => (at ? cell.padStart : cell.padEnd).call(cell, widths[at] ?? 0)))
    .map((line) => line.join('  ').trimEnd())
    .join('\n');
}

/** Whether the median is more than was aimed at. */
export function isBeyond({ samples, aim }: Row): boolean {
  return aim !== undefined && median(samples) > aim;
}

function cellsOf(row: Row): string[] {
  const { what, unit, samples, aim } = row;
  const figures = [median(samples), Math.min(...samples), Math.max(...samples)];
  return [
    `${what}, ${unit}`,
    ...figures.map((figure) => String(Math.round(figure * 100) / 100)),
    String(samples.length),
    aim === undefined ? '' : `<= ${aim}`,
    aim === undefined ? '' : isBeyond(row) ? 'BEYOND' : 'within',
  ];
}

/** @throws RangeError if there is none */
function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('nothing was measured');
  return (low + high) / 2;
}
