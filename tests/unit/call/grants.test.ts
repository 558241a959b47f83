import { describe, expect, it } from 'vitest';
import { findHeard, type MoveId } from '../../../lib/call/index.ts';

/** What was said, the best three. */
const three = (text: string) =>
  findHeard(text)
    .slice(0, 3)
    .map(({ move }) => move);

/** To each of these one says thank you, or takes it for agreed. */
const granting: readonly MoveId[] = [
  'offer_instalments',
  'offer_with_first_payment',
  'offer_lump_sum',
  'offer_fee_waiver',
  'offer_interest_waiver',
  'offer_deferral',
  'offer_partial',
  'offer_hold',
  'accepts_plan',
  'agrees_in_writing',
];

const refusing =
  /^refuse_|^charges_fee|^no_authority|^demand_|^warns_about|^rejects_|^will_|^sets_|^case_|^refers_/;

/** The same thing granted, and refused, in the words of people on the phone. */
const pairs: Partial<Record<MoveId, { yes: string[]; no: string[] }>> = {
  offer_interest_waiver: {
    yes: [
      '利息可以停',
      '给你停息',
      '从今天起不算利息了',
      '后面的利息免了',
      '利息不收了',
      '可以停息挂账',
      '往后不计息',
    ],
    no: [
      '利息不能停',
      '利息正常收',
      '利息照常',
      '停息没办法',
      '利息停不了',
      '利息还是要收的',
      '不给停息',
      '利息一分不能少',
      '免息不可能',
      '利息按合同算',
      '息还得照付',
      '利息没法免',
      '停息免息我们没有',
      '利息继续算',
      '利息那块动不了',
      '利息照样一天天加',
      '他说息还是要算',
      '利息该多少就多少',
      '每天还是会产生利息',
    ],
  },
  offer_fee_waiver: {
    yes: [
      '罚息可以免',
      '违约金给你减一半',
      '逾期费用不收你的',
      '滞纳金帮你申请减免',
      '费用可以免掉',
      '不收手续费',
    ],
    no: [
      '罚息不能免',
      '罚息照收',
      '违约金减不了',
      '违约金还要收',
      '滞纳金一分不少',
      '逾期费用没办法减',
      '费用必须付',
      '减免不行',
      '不可以减免',
      '没有减免政策',
      '罚息不给免',
      '罚息没得商量',
      '要收服务费',
      '要收3%服务费',
      '服务费每期50',
      '另外收手续费',
      '手续费一期二十',
      '还要收管理费',
      '手续费要另算',
      '要交1%手续费',
      '罚息不在减免范围',
      '减免没申请下来',
      '要另付担保费',
      '手续费你自己承担',
    ],
  },
  offer_instalments: {
    yes: ['可以分12期', '给你分36期', '分期可以办', '同意分期'],
    no: [
      '不能分期',
      '分期不行',
      '办不了分期',
      '没办法分期',
      '分期没有',
      '不给分期',
      '不支持分期',
      '分期办不下来',
      '不可以分24期',
      '系统不让分期',
      '现在没有分期这个说法',
    ],
  },
  offer_with_first_payment: {
    yes: ['先付一千再分期', '首付20%剩下的分12期'],
    no: ['付了首付也不能分期', '先还一千也分不了期', '首付以后分期也不行', '先付30%也不给分'],
  },
  offer_lump_sum: {
    yes: ['一次还清可以打八折', '一次性结清给你优惠', '全款还清能减两千'],
    no: [
      '一次还清也不能减',
      '一次性结清没有优惠',
      '结清也不打折',
      '全部还清也不能少',
      '一次付清不给减免',
      '一次结清没折扣',
    ],
  },
  offer_deferral: {
    yes: ['可以延期一个月', '给你缓半个月', '可以宽限几天', '能晚几天还'],
    no: [
      '不能延期',
      '延期不行',
      '延不了',
      '宽限没有',
      '不给缓',
      '一天都不能拖',
      '没办法展期',
      '展期不可以',
      '延期申请没通过',
      '不好意思晚一天都不行',
    ],
  },
  offer_partial: {
    yes: ['可以先还一部分', '先还一点也行', '可以只还本金'],
    no: [
      '不能先还一部分',
      '部分还款不行',
      '先还一点没用不行',
      '不能只还本金',
      '只还本金不可以',
      '只还本金没门',
      '还一半不行',
      '只还本金他不干',
    ],
  },
  offer_hold: {
    yes: ['先不催你了', '可以暂停催收', '这个月停止催收'],
    no: [
      '不能停止催收',
      '催收照常',
      '催收停不了',
      '该催还得催',
      '不会停催的',
      '电话照打',
      '停催不行',
      '我没法让他们不催',
    ],
  },
  accepts_plan: {
    yes: ['同意你的方案', '方案批了', '按你说的办，可以'],
    no: [
      '不同意你的方案',
      '方案没批',
      '你的方案通不过',
      '没法答应你',
      '不接受你的方案',
      '方案没通过',
      '你说的不行',
      '方案领导不批',
    ],
  },
  agrees_in_writing: {
    yes: ['协议可以发给你', '书面的可以给', '给你发短信确认'],
    no: [
      '不能给书面的',
      '书面协议没有',
      '盖章不行',
      '协议发不了',
      '短信不能发',
      '不给出书面',
      '书面的没办法给',
      '确认函不会发给你的',
      '协议不会给你出的，你照着还就行',
    ],
  },
};

describe.each(Object.entries(pairs))('%s', (move, { yes, no }) => {
  it.each(yes)('is among the first three: %s', (text) => expect(three(text)).toContain(move));

  it.each(no)('is not, nor is any other that grants, and a no stands first: %s', (text) => {
    expect(three(text).filter((one) => granting.includes(one))).toEqual([]);
    expect(three(text)[0]).toMatch(refusing);
  });
});

describe('a yes and a no in one breath', () => {
  it.each<[string, MoveId, MoveId]>([
    ['可以分36期，利息照常', 'offer_instalments', 'offer_interest_waiver'],
    ['可以分36期利息照收', 'offer_instalments', 'offer_interest_waiver'],
    ['延期不行，可以分12期', 'offer_instalments', 'offer_deferral'],
    ['不能延期可以分期', 'offer_instalments', 'offer_deferral'],
    ['分期可以，罚息不能免', 'offer_instalments', 'offer_fee_waiver'],
    ['利息不能停，罚息可以免', 'offer_fee_waiver', 'offer_interest_waiver'],
    ['本金要还，利息全免', 'offer_interest_waiver', 'offer_partial'],
    ['罚息给你免，利息不行', 'offer_fee_waiver', 'offer_interest_waiver'],
    ['没办法，只能先还一部分', 'offer_partial', 'offer_instalments'],
  ])('%s: %s, not %s', (text, granted, refused) => {
    expect(three(text)).toContain(granted);
    expect(three(text)).not.toContain(refused);
  });
});

describe('a no that refuses nothing', () => {
  it.each<[string, MoveId]>([
    ['不用还利息了', 'offer_interest_waiver'],
    ['没有手续费，分12期', 'offer_instalments'],
    ['没钱的话可以分期', 'offer_instalments'],
    ['不是不能分期，要先付一点', 'offer_with_first_payment'],
    ['分期以后不能再用花呗', 'card_frozen_if_instalments'],
    ['没办法一次还清的话可以给您分12期', 'offer_instalments'],
    ['不打电话催你了', 'offer_hold'],
    ['利息 0，分 12 期', 'offer_instalments'],
  ])('%s: %s', (text, move) => expect(three(text)).toContain(move));
});

it('what was refused once and is granted now is granted', () =>
  expect(three('以前不能免，现在罚息可以免')).toContain('offer_fee_waiver'));
