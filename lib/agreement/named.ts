import type { Day } from '../intake/index.ts';

/** What a sum in a plan is. `none`: nothing that is paid by the plan; `feeApart` comes on top of a payment. */
export type SumId =
  | 'total'
  | 'down'
  | 'perPart'
  | 'fee'
  | 'lastPart'
  | 'waived'
  | 'none'
  | 'partPrincipal'
  | 'feeApart'
  | 'feeTotal';

const LATE_FEE = '(?:逾期|延滞|滞纳|罚|违约|复)(?:费用?|利息|息|金)';

/** Before a sum, and nearest to it. The first that fits counts. */
const BEFORE: readonly (readonly [SumId, RegExp])[] = [
  [
    'waived',
    new RegExp(
      `(?:减免|免除|免收|豁免|减去|优惠|放弃)(?:全部|已产生的?|了|共计?|合计|的|金额|总额|费用|利息|手续费|服务费|息费|本息|剩余|其余|部分|您|信用卡|人民币|[及和与、]|${LATE_FEE}|为|:){0,9}$`,
    ),
  ],
  [
    'lastPart',
    /(?:最后(?:一期|1期)|末期|尾期|最末期)[^,，。;；\d]{0,8}$|(?:前\d{1,3}期|第\d{1,3}期)每期[^。;；]{0,24}第\d{1,3}期[^,，。;；\d]{0,8}$/,
  ],
  [
    'feeTotal',
    /(?<!本金[及和、与]?)(?:手续费|服务费|分期费|利息)(?:合计|共计?|总额|总计|一共|总共)(?:为|是|:)?$|总(?:手续费|服务费|利息)(?:为|是|:)?$/,
  ],
  ['feeApart', /(?:另|加收|外加|额外)[^,，。;；\d]{0,6}(?:手续费|服务费)(?:每期|为|是|:|各)?$/],
  [
    'fee',
    /(?:每期|每月|含|其中|另收|另加|加收|收取|及|和|\+|、|,|，|\()?(?:每期)?(?:分期)?(?:手续费|服务费)(?:每期|占|为|是|:|各)?$|(?:手续费|服务费)率?(?:为|是|:)?[\d.]+[%‰][(（,，]?(?:即|约)?(?:每期)?$|(?:手续费|服务费)[,，]?即(?:每期)?$|每[期月](?:分期)?利息(?:为|是|:)?$|每个?[期月][^。;；]{0,24}(?:含|其中)(?:利息|息费)(?:为|是|:)?$/,
  ],
  // 第1至12期每期300元: not each of them.
  ['none', /第\d{1,3}期?[至到-]第?\d{1,3}期(?:每期)?[^,，。;；\d]{0,6}$/],
  ['partPrincipal', /每[期月](?:应?还|偿还|归还)?本金(?:为|是|:)?$/],
  [
    'perPart',
    /(?:每个?[期月]|[^\d第最][一1](?:个月|期)|月均|月供|月(?=还)|各期|每[次笔])(?:应|需|须|只需|仅需|仅|固定|平均)?(?:还款?|偿还|归还|付款?|支付|缴)?(?:本息|本金)?(?:金额|额|款)?(?:为|是|约|共|合计|:|\(|人民币)*$|第\d{1,3}期(?:\(共\d{1,3}期\))?(?:应还|需还|还款)(?:金额|款|额)?(?:为|:)?$|(?:本月|本期|当期)应还(?:金额|款)?(?:为|:)?$|期[×x*]$/,
  ],
  [
    'down',
    /(?:首付款?|先(?:行)?(?:支付|偿还|归还|还款|付|还|缴)清?|预付款?|首笔(?:款|还款)?|前期(?:还款|支付))(?:金额)?(?:[\d.]+%)?(?:即|也?就是|为|是|:|人民币|逾期费用)*$/,
  ],
  ['none', /(?:首期|第一期|第1期)[^,，。;；\d]{0,8}$/],
  [
    'total',
    /实际?(?:应|需)?还款?(?:人民币)?$|应(?:向[甲乙]方)?(?:偿还|归还)(?:人民币)?$|(?:还完|算下来)(?:一共|共)?就?(?:是|为)?$|只要[您你]?还$|=$|(?:仅|只)需?(?:应|要)?(?:还款?|偿还|归还|支付|付)(?:本金)?(?:人民币)?$|[前日]以(?:人民币)?$|一次性?(?:支付|付清?|还款?|偿还|归还|还清)(?:本金)?(?:人民币)?$/,
  ],
  [
    'none',
    /(?:剩余|未还|欠款|所欠|贷款|借款|尚欠|应还|偿还)?(?:本金|利息|欠款|余款|总欠款)(?:金额|余额)?(?:共|为|是|合计|:|人民币)*$|额度[^,，。;；\d]{0,4}$|(?<!(?:偿还|归还|还清|结清|支付)[^,，。;；\d]{0,2})(?:所?欠|债务|拖欠|逾期)(?:款项?|本息|本金|借款|贷款|金额|余额|利息|费用|[及和、]){0,5}(?:总额|总金额|合计|共计?|一共|总计)(?:为|是|:|人民币)*$|(?:尚|所)欠[^,，。;；\d]{0,16}(?:合计|共计?|总计|总额)(?:为|是|:|人民币)*$|原(?:应还|欠款?)(?:总额|金额)?(?:为|:)?$/,
  ],
  [
    'total',
    /(?:合计|总计|共计|一共|总共|总额|总金额|总还款额?|还款总额|应还总额|结清(?:金额|款)|(?:还清|结清)(?:全部|剩余)?(?:欠款|款项)?|(?:偿还|归还)(?:(?:全部|剩余)(?:欠款|款项)?|欠款|款项)|(?:总|全部|协商)(?:应还|还款|金额)(?:总额|金额)?|应还(?:总额|金额|共)?|共)(?:应还|需还|还款?|需|应|为|是|约|:|人民币|\()*$/,
  ],
];

/** 里面有35块是手续费. */
const FEE_BEHIND = /^(?:是|为)(?:每期的?)?(?:手续费|服务费|息费)/;

/** 支付17,600元，分8期. */
const PAYS = /(?:支付|偿还|归还)(?:人民币)?$/;
const IN_PARTS_BEHIND = /^整?[,，]?共?分[\d一二三四五六七八九十]/;

/** 350元每期. */
const EACH_BEHIND = /^(?:\/|每)[期月]/;

const WAIVED_BEHIND =
  /^(?:的)?(?:将|予以|全部|全额|已|可|均|给予){0,3}(?:减免|免除|免收|豁免)(?!金额|总额|[:\d¥]|利息|罚息)|^不再(?:收取|追收)|^全免|^(?:都|全|就)?给[您你](?:都|全)?免/;

/** 9,800元结清: all that is to be paid. */
const ENDS_BEHIND =
  /^(?:整)?(?:即可|便可|就可|可|就算|就|即|一次性|来|以){0,2}(?:结清|了结|清偿|还了|还清|还完)/;

/** A day, then what is paid until then: 11月30日（含）前付60.48元; 每月15日前偿还1,000元. */
const PAID_BY =
  /^(?:\(含[^)]{0,4}\))?(?:\d{1,2}[:点时](?:\d{2})?)?(?:前|之前|以前)?(?:\(含[^)]{0,4}\))?[^,，。;；\d¥]{0,8}?(?:先)?(?:付|支付|还|缴|偿还|归还|存入|扣)(?:清|款|纳)?[^,，。;；\d¥]{0,8}$/;
const BEFORE_DAY = /^(?:\(含[^)]{0,4}\))?(?:\d{1,2}[:点时](?:\d{2})?)?(?:前|之前|以前)/;

/** What the words around a sum call it. */
export function namedSum(text: string, start: number, end: number): SumId | undefined {
  const [before, behind] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 12)];
  const id = BEFORE.find(([, pattern]) => pattern.test(before))?.[0];
  if (WAIVED_BEHIND.test(behind)) return 'waived';
  if (FEE_BEHIND.test(behind)) return 'fee';
  if (id === undefined && EACH_BEHIND.test(behind)) return 'perPart';
  if (id === undefined && PAYS.test(before) && IN_PARTS_BEHIND.test(behind)) return 'total';
  return (id === undefined || id === 'none' || id === 'down') && ENDS_BEHIND.test(behind) ? 'total' : id;
}

/** What a sum is by the day before which it is paid: that of each month, or one. */
export function sumByDay(text: string, start: number, { end, every }: Day): 'perPart' | 'down' | undefined {
  const between = text.slice(end, start);
  if (!PAID_BY.test(between)) return undefined;
  return every ? 'perPart' : BEFORE_DAY.test(between) ? 'down' : undefined;
}
