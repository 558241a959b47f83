import { isByHand } from '../../lib/budget/index.ts';
import { notCounted, type OtherDebt, sharingLimit } from '../../lib/casefile/index.ts';
import { formatYuan, sum } from '../../lib/money/index.ts';
import { useView, type View } from '../shell/view.ts';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';
import { sayAgreed } from './agreedWords.ts';

/** Beside the limit: what was agreed about other debts, and which of them are not in it yet, with the way to the budget. */
export function NotCounted({ from }: { from: 'plan' | 'prepare' }) {
  const view = useView();
  const said = agreedNote(view) ?? sharedNote(view);
  if (!said) return null;
  return (
    <Note {...(said.care && { tone: 'care' })} icon="info" title={<Words text={said.title} />}>
      <Words text={said.text} />
      <button
        type="button"
        class="btn btn--quiet btn--edge"
        onClick={() => {
          view.place.value = { at: 'limit', from, field: 'otherDebts' };
        }}
      >
        去改底线
      </button>
    </Note>
  );
}

type Said = { title: string; text: string; care: boolean };

/** What was agreed about another debt and is not in the limit; the debts without an agreement come after it. */
function agreedNote({ file, today }: View): Said | undefined {
  const found = notCounted(file.value, today.value);
  if (!found) return undefined;
  const { by, typed } = found;
  const byHand = typed === undefined;
  const others = sharingLimit(file.value, today.value);
  const title = byHand
    ? `底线是你自己填的，减过 ${formatYuan(by)} 吗？`
    : `底线${typed > 0 ? '至少' : ''}还要减去 ${formatYuan(by)}`;
  const text = byHand
    ? '没减就改低，减过就不用改。'
    : `“别的债，每月要还”里填的是 ${formatYuan(typed)}。算进去，加起来才还得起。`;
  const more = others.length > 0 ? `${sayOwed(others)}，也要从里面还。` : '';
  return { title, text: `${sayAgreed(found)}。${text}${more}`, care: !byHand };
}

/** That the limit is for all debts together, where nothing in it is for the others. */
function sharedNote({ file, today }: View): Said | undefined {
  const { budget } = file.value;
  const others = sharingLimit(file.value, today.value);
  if (!budget.limit || others.length === 0) return undefined;
  const text = isByHand(budget) ? '填底线时减过，就不用改。' : '每月要还的先留出来，再答应这一笔。';
  return {
    title: `这 ${formatYuan(budget.limit.monthly)} 元是几笔债一起用的`,
    text: `${sayOwed(others)}${isByHand(budget) ? '。' : '，还没算进去。'}${text}`,
    care: false,
  };
}

/** '另外 3 笔共欠 18,098.94 元'. */
function sayOwed(others: readonly OtherDebt[]): string {
  const owed = formatYuan(sum(others.map((one) => one.owed.total)));
  return `另外 ${others.length} 笔${others.length > 1 ? '共' : ''}欠 ${owed} 元`;
}
