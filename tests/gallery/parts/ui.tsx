import { Amount } from '../../../components/ui/Amount.tsx';
import { Deadline } from '../../../components/ui/Deadline.tsx';
import { Field, type FieldProps } from '../../../components/ui/Field.tsx';
import { LimitBar } from '../../../components/ui/LimitBar.tsx';
import { MaskButton } from '../../../components/ui/MaskButton.tsx';
import { Money } from '../../../components/ui/Money.tsx';
import { Note } from '../../../components/ui/Note.tsx';
import { Pick } from '../../../components/ui/Pick.tsx';
import { Saved } from '../../../components/ui/Saved.tsx';
import { Source } from '../../../components/ui/Source.tsx';
import { WherePicks } from '../../../components/ui/WherePicks.tsx';
import { Words } from '../../../components/ui/Words.tsx';
import { yuan } from '../../../lib/money/index.ts';
import { LONG, MOST, ONE_FEN, UNBROKEN } from '../cases.ts';
import type { Parts } from '../example.ts';

const ignore = () => undefined;
const usual = yuan('8640.00');

function field(props: Partial<FieldProps>) {
  return <Field label="没还的金额" text="" onText={ignore} {...props} />;
}

/** What every screen is made of. */
export const uiParts: Parts = {
  Field: {
    empty: () => field({ placeholder: '照账单填', hint: '照账单填' }),
    normal: () => field({ text: '花呗客服' }),
    money: () => field({ kind: 'money', unit: '元', text: '8,640.00' }),
    wrong: () => field({ kind: 'money', unit: '元', text: '八千多', problem: 'notANumber' }),
    line: () => field({ line: true, kind: 'money', text: '99,999,999.99', problem: 'tooLarge', hint: LONG }),
    long: () => field({ label: LONG, text: LONG, hint: LONG, problem: 'noSuchDay' }),
    extreme: () => field({ kind: 'money', unit: '元', text: '99,999,999.99' }),
    masked: {
      masked: true,
      draw: () => field({ kind: 'money', unit: '元', text: '8,640.00' }),
    },
  },
  Money: {
    normal: () => <Money amount={usual} size="xl" unit />,
    large: () => <Money amount={usual} size="l" unit />,
    oneFen: () => <Money amount={ONE_FEN} size="xl" unit />,
    extreme: () => <Money amount={MOST} size="xl" unit />,
    masked: { masked: true, draw: () => <Money amount={MOST} size="xl" unit /> },
  },
  Amount: {
    normal: () => <Amount of={usual} />,
    oneFen: () => <Amount of={ONE_FEN} />,
    extreme: () => <Amount of={MOST} />,
    masked: { masked: true, draw: () => <Amount of={MOST} /> },
  },
  Words: {
    normal: () => <Words text="分 12 期，每期 720.00 元，最晚 11月30日（含当天）。" />,
    extreme: () => <Words text={`${LONG}99,999,999.99 元，2100年12月31日（含当天）。`} />,
    masked: { masked: true, draw: () => <Words text="分 12 期，每期 720.00 元。" /> },
  },
  Deadline: {
    normal: () => <Deadline date="2026-11-30" />,
    withYear: () => <Deadline date="2100-12-31" year />,
  },
  Note: {
    normal: () => <Note icon="info" title="无痕窗口" />,
    good: () => (
      <Note tone="good" icon="check" title="对上了">
        账单和算出来的一样。
      </Note>
    ),
    care: () => (
      <Note tone="care" icon="hand" title={LONG}>
        {LONG}
      </Note>
    ),
    danger: () => (
      <Note tone="danger" icon="danger">
        {UNBROKEN}
      </Note>
    ),
  },
  Pick: {
    radioOn: () => <Pick name="one" on title="平分本金" hint="期数不变。" onPick={ignore} />,
    radioOff: () => <Pick name="other" on={false} title="换一个期数" onPick={ignore} />,
    boxOn: () => <Pick on title="身份证" onPick={ignore} />,
    boxOff: () => <Pick on={false} title={LONG} hint={UNBROKEN} onPick={ignore} />,
  },
  LimitBar: {
    good: () => <LimitBar value={0.4} limit={2 / 3} caption="24%" tone="good" />,
    care: () => <LimitBar value={0.7} limit={2 / 3} caption="24%" tone="care" />,
    danger: () => <LimitBar value={40} limit={2 / 3} caption="24%" tone="danger" />,
    none: () => <LimitBar value={0} limit={2 / 3} caption="24%" tone="good" />,
  },
  MaskButton: {
    shown: () => <MaskButton />,
    masked: { masked: true, draw: () => <MaskButton /> },
  },
  Saved: {
    saved: () => <Saved />,
    saving: { link: { unsaved: 2 }, draw: () => <Saved /> },
    refused: { link: { unsaved: 2, refused: true }, draw: () => <Saved /> },
  },
  Source: {
    law: () => <Source of={['law.order']}>先付的钱先抵费用。</Source>,
    several: () => <Source of={['collect.identify', 'collect.third', 'rate.disclose', 'law.order']} />,
    noRule: () => <Source of={['ch.95188']}>打 95188 问。</Source>,
  },
  WherePicks: {
    session: () => <WherePicks legend="你填的东西，放在哪？" where="session" onPick={ignore} />,
    local: () => <WherePicks legend="放在哪" where="local" onPick={ignore} />,
  },
};
