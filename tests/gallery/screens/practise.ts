import { asks } from '../../../lib/call/script/asks.ts';
import type { CaseFile } from '../../../lib/casefile/index.ts';
import { begun, extreme, late } from '../cases.ts';
import type { Screen, Screens } from '../example.ts';

/** As if they agreed, whatever they say. */
const toTheEnd = [
  ...['可以办', '不肯说', '查到了，对得上', '同意，或说可以申请', '同意减免', '是，不收', '对', '对'],
  ...['不发书面的', '还是不发', '挂断了，记下来'],
];

/** Six parts are 1,440.00 a month. */
const short: CaseFile = {
  ...late,
  plan: { plan: { parts: 6, firstDate: '2026-12-10', next: { kind: 'feeAhead' } } },
};

/** A call that is practised. The ids that the gallery makes are counted, so each call is the same every time. */
export const practise: Screens = {
  choose: at(late, [], '对方的脾气'),
  chooseNoDebt: at(begun, [], '没有要还的数，也能练'),
  ringing: at(late, ['对方打来', '开始练'], '接起来，先说这句'),
  run: at(late, ['开始练'], '您好，我想协商花呗的还款'),
  runMasked: { ...at(late, ['开始练'], '您好'), masked: true },
  breathing: at(late, ['开始练', '让我缓一下'], '好了，回到刚才那句'),
  figures: at(late, ['开始练', '对方报了方案'], '还缺'),
  beforeEnd: at(late, ['开始练', '可以办', '说了', '结束通话'], '挂断之前'),
  asking: at(late, ['开始练', '可以办', '说了', '结束通话', asks.split.title], '现在问'),
  noDebt: at(begun, ['开始练'], '您好，我想协商还款'),
  extreme: at(extreme, ['开始练', '可以办', '说了'], '99,999,999.99'),
  after: at(
    late,
    ['开始练', '可以办', '说了', '查到了，对得上', '同意，或说可以申请', '结束练习'],
    '下一遍这样做',
  ),
  afterMuch: at(late, ['开始练', ...toTheEnd], '听成了别的'),
  afterOver: at(short, ['开始练', ...toTheEnd], '答应的每期多'),
  afterOverMasked: { ...at(short, ['开始练', ...toTheEnd], '答应的每期多'), masked: true },
  afterNothing: at(late, ['开始练', '结束练习'], '下一遍这样做'),
};

function at(file: NonNullable<Screen['file']>, press: readonly string[], shows: string): Screen {
  return { file, at: { at: 'practise' }, press, shows };
}
