import { describe, expect, it } from 'vitest';
import { findHeard, findMoves, type MoveId } from '../../../lib/call/index.ts';
import { learnedIds } from '../../../lib/call/moves/index.ts';

const first = (text: string) => findHeard(text)[0]?.move;

/** What is typed in haste, and what Enter takes it for. */
const heard: Partial<Record<MoveId, string[]>> = {
  asks_consent: [
    '你同意吗',
    '你同不同意',
    '行不行',
    '能接受吗',
    '这方案行不行',
    '答应不答应',
    '考虑好没有',
    '能不能接受这个方案',
    '你同意这个方案吗',
    '刚才这个方案你同意吗',
  ],
  accepts_plan: ['同意了', '批了', '可以，按你说的', '方案同意了'],
  names_parts: [
    '最多12期',
    '只能给你分6期',
    '最长只能24期',
    '可以分十二期',
    '24期最多了',
    '60期不行，36期可以',
  ],
  offer_instalments: ['能分期', '分期可以', '可以分'],
  refuse_instalments: ['只能一次性', '必须一次结清', '只有一次性还清'],
  refuse_principal_only: [
    '利息不能停',
    '利息必须还',
    '利息还在走',
    '利息一直在算',
    '按原利率',
    '利息按合同',
    '正常计息',
  ],
  refuse_waiver: ['罚息不能免', '利息不能减', '利息一分不能少'],
  refuse_negotiation: ['办不了', '不予受理', '资质不够', '公司不允许', '没办法', '方案作废了'],
  offer_interest_waiver: ['利息全免，本金分12期', '本金分24期，利息免', '按原利率打折', '利息不再算了'],
  offer_fee_waiver: ['罚息减一半', '罚息给你减半'],
  charges_fee: ['每期50手续费', '收3%服务费', '服务费20元一个月', '月费率0.5%'],
  cites_contract: ['你的合同写了的', '合同上写着呢', '按合同来', '你自己签的字'],
  agrees_in_writing: ['合同发你邮箱', '协议发你'],
  wait_for_callback: [
    '三天后回复',
    '三天后给你答复',
    '72小时内回复',
    '明天回你',
    '明天给你打',
    '我记录一下',
    '我往上报',
    '帮你上报',
  ],
  sets_deadline: [
    '你三天内回复',
    '您3天内答复',
    '两天内回复',
    '限你三天内回复',
    '他说你三天内回复',
    '你三天内给我消息',
    '三天内必须还',
    '你三天内给我答复',
    '明天给我答复',
    '最晚周五',
  ],
  will_contact_others: ['通知你家人', '打给你爸'],
  will_report_credit: ['已经上报了'],
  ask_other_debts: ['借呗两笔要一起谈', '花呗那笔呢', '还有一笔呢'],
  ask_plan: ['想分几期', '你想分多少期'],
};

describe('a few words, typed in haste', () => {
  it.each(Object.entries(heard))('%s stands first', (move, texts) =>
    expect(texts.filter((text) => first(text) !== move)).toEqual([]),
  );

  it.each<[MoveId, string[]]>([
    [
      'will_sue',
      [
        '法院会通知你',
        '律师会打给你',
        '起诉会通知你',
        '法务通知你',
        '开庭通知你',
        '等法院结果',
        '愿意走法律程序吗',
        '同意仲裁吗',
      ],
    ],
    ['will_visit', ['上门前通知你', '会上门联系你', '外访人员会联系你', '同意我们上门吗', '接受上门吗']],
    ['criminal_threat', ['公安会联系你', '警察会打给你', '派出所会联系你', '愿意坐牢吗']],
    ['transfer_third_party', ['催收公司联系你', '委外公司会联系你']],
    ['will_contact_others', ['单位会通知你', '同意联系你家人吗']],
  ])('%s is neither a callback nor a question: a threat comes first', (move, texts) => {
    expect(texts.filter((text) => first(text) !== move)).toEqual([]);
    for (const text of texts) expect(findHeard(text).map(({ move }) => move)).not.toContain('accepts_plan');
  });

  it('a callback is still one, whoever of theirs makes it', () => {
    for (const text of [
      '我们会通知你',
      '主管联系你',
      '有结果通知你',
      '投诉结果三天后答复',
      '抓紧给你答复',
      '谈判结果明天回你',
      '帮你问了明天回复',
      '你这个明天回复',
      '三天内给你回复',
      '3个工作日内回复',
      '我三天内回复',
      '他们三天内回复',
      '你等三天内回复',
      '他会给我答复',
      '主管会给我答复',
      '明天给我消息',
    ])
      expect([text, first(text)]).toEqual([text, 'wait_for_callback']);
  });

  it('what runs on no more is let go', () => {
    for (const text of [
      '利息不再每天算',
      '利息不用每天算',
      '利息不会一直加',
      '利息没一直涨',
      '停掉利息不再每天加',
      '免息不再每天加',
    ])
      expect([text, first(text)]).toEqual([text, 'offer_interest_waiver']);
    for (const text of ['利息停不了一直在走', '利息不停一直在算', '利息没停还在走', '不好意思利息还在走'])
      expect([text, first(text)]).toEqual([text, 'refuse_principal_only']);
  });

  it.each(['喂听得到吗', '什么意思'])('nothing is found in %s', (text) =>
    expect(findHeard(text)).toEqual([]),
  );

  it('a question is no consent', () => {
    for (const text of ['你同意吗', '月底行不行', '24期可以吗', '这个方案你同不同意'])
      expect(findHeard(text).map(({ move }) => move)).not.toContain('accepts_plan');
  });

  it('what says all of a plan is not asked how many parts it has', () => {
    expect(first('分6期每期1500元')).not.toBe('names_parts');
    expect(first('不能分60期')).toBe('refuse_instalments');
  });
});

it('the published list stays what was learned: none of it is known by words alone', () => {
  for (const text of Object.values(heard).flat())
    expect(findMoves(text).every(({ move }) => learnedIds.includes(move))).toBe(true);
  expect(findMoves('最多12期')[0]?.move).toBe('offer_instalments');
  expect(findMoves('利息不能停')[0]?.move).toBe('refuse_waiver');
});
