import { asks } from '../../../lib/call/script/asks.ts';
import { begun, extreme, late } from '../cases.ts';
import type { Screen, Screens } from '../example.ts';

/** A call that is practised. The ids that the gallery makes are counted, so each call is the same every time. */
export const practise: Screens = {
  choose: at(late, [], '对方的脾气'),
  chooseNoDebt: at(begun, [], '还没填欠款'),
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
  afterNothing: at(late, ['开始练', '结束练习'], '下一遍这样做'),
};

function at(file: NonNullable<Screen['file']>, press: readonly string[], shows: string): Screen {
  return { file, at: { at: 'practise' }, press, shows };
}
