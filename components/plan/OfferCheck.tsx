import { mainDebt } from '../../lib/casefile/index.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { formatYuan, readYuan } from '../../lib/money/index.ts';
import { checkOffer, type Offer } from '../../lib/plan/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import type { Problem } from '../ui/problems.ts';
import { readParts } from './count.ts';
import { OfferVerdict } from './OfferVerdict.tsx';

type OfferField = 'owed' | 'down' | 'parts' | 'perPart';

/** 方案划算吗: what an offer of instalments costs by the year, and whether it can be paid. */
export function OfferCheck({ onBack }: { onBack(): void }) {
  const view = useView();
  const debt = mainDebt(view.file.value);
  const owed = debt ? formatYuan(owedOn(debt, view.today.value).total) : '';
  const draft = useDraft<OfferField>('offer', { owed, down: '0.00', parts: '', perPart: '' });
  const { offer, problems } = readOffer((name) => draft.text(name));
  const field = (name: OfferField) => ({
    kind: 'money' as const,
    text: draft.text(name),
    // A field still empty is missing, not wrong: the verdict says so.
    problem: problems[name] === 'empty' ? undefined : problems[name],
    onText: (text: string) => draft.type(name, text),
  });
  return (
    <>
      <ToolTop title="方案划算吗" backTo="弹窗" onBack={onBack} />
      <main class="body stack">
        <div class="grid4">
          <Field label="现在欠" unit="元" {...field('owed')} />
          <Field label="首付" unit="元" {...field('down')} />
          <Field label="期数" unit="期" {...field('parts')} />
          <Field label="每期，连手续费" unit="元" {...field('perPart')} />
        </div>
        {offer ? (
          <OfferVerdict
            check={checkOffer({ ...offer, limit: view.file.value.budget.limit })}
            limit={view.file.value.budget.limit}
          />
        ) : (
          <p class="card quiet" role="status">
            {missing(problems)}
          </p>
        )}
      </main>
    </>
  );
}

function readOffer(text: (name: OfferField) => string): {
  offer?: Offer;
  problems: Partial<Record<OfferField, Problem>>;
} {
  const owed = readYuan(text('owed'));
  const down = readYuan(text('down'));
  const perPart = readYuan(text('perPart'));
  const parts = readParts(text('parts'));
  const problems: Partial<Record<OfferField, Problem>> = {};
  if ('problem' in owed) problems.owed = owed.problem;
  if ('problem' in down) problems.down = down.problem;
  if ('problem' in perPart) problems.perPart = perPart.problem;
  if ('problem' in parts) problems.parts = parts.problem;
  if ('fen' in owed && 'fen' in down && 'fen' in perPart && 'count' in parts)
    return { offer: { owed: owed.fen, down: down.fen, parts: parts.count, perPart: perPart.fen }, problems };
  return { problems };
}

const names: Record<OfferField, string> = {
  owed: '现在欠多少',
  down: '首付（没有就填 0）',
  parts: '期数',
  perPart: '每期多少',
};

/** A figure that is missing never counts as 0. */
function missing(problems: Partial<Record<OfferField, Problem>>): string {
  const empty = (Object.keys(names) as OfferField[]).filter((name) => problems[name] === 'empty');
  return empty.length > 0
    ? `还缺：${empty.map((name) => names[name]).join('、')}。`
    : '把标红的数改一下，就能算。';
}
