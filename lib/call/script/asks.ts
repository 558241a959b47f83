import type { Ask } from '../types.ts';

/** What must be known before the call ends, in the order in which to ask it. */
export const asks = {
  who: {
    title: '对方贵姓、工号',
    written: '和我通话的是哪位、工号',
    say: '请问您贵姓，工号是多少？',
    by: { who: ['说了'], caller: ['说了机构和工号'], askWhoAgain: ['说了机构和工号'] },
  },
  split: {
    title: '一共多少，本金、费用各多少',
    say: '请问一共多少，本金和费用各是多少元？',
    by: {
      situation: ['查到了，对得上', '报了数'],
      demanded: ['说了，对得上', '说了，我要先核对'],
      sumFirst: ['说了，对得上', '说了，我要先核对'],
      readSum: ['对'],
      readTheirs: ['念了，和刚才一样'],
    },
    plan: true,
  },
  feesStop: {
    title: '按期还，还收不收{lateCosts}',
    say: '我按期还，以后不收{lateCosts}，是吗？',
    by: { feesStop: ['是，不收', '还会收'] },
    agreed: true,
    plan: true,
  },
  first: {
    title: '第一笔多少，最晚哪天',
    say: '请问第一笔付多少，最晚哪天付？',
    by: { readDates: ['对'], theirDates: ['说了日子'], readExtension: ['对', '说了日子'] },
    agreed: true,
    plan: true,
  },
  late: {
    title: '晚一天还，会怎样',
    say: '如果晚一天还，说好的还算数吗？',
    by: { keepsDeal: ['算数，别的不变'] },
    agreed: true,
  },
  credit: {
    title: '谈成以后，征信怎么报',
    say: '请问谈成以后，征信怎么报？',
    by: { credit: ['说了怎么报'], lateCredit: ['说了怎么报'] },
    agreed: true,
    sources: ['credit.5y'],
  },
  debit: {
    title: '会不会自动扣款，扣哪张卡',
    say: '请问到期会自动扣款吗，扣哪张卡？',
    by: {},
    agreed: true,
  },
  approve: { title: '还要谁批，哪天有结果', say: '请问这还要谁批，最晚哪天有结果？', by: {} },
  writing: {
    title: '怎么书面确认',
    say: '请把方案书面发我，短信也行，发到哪里？',
    by: {
      writing: ['同意，会发', '在手机里点确认'],
      writingAgain: ['同意，会发', '在手机里点确认'],
      writeMove: ['同意，会发', '在手机里点确认'],
    },
    agreed: true,
  },
  contact: {
    title: '下次怎么联系',
    say: '请问下次有事，我怎么联系到您？',
    by: { noteIt: ['同意，会回电', '会回，哪天说不准'], notYet: ['同意，会回电', '会回，哪天说不准'] },
  },
} as const satisfies Record<string, Ask>;

/** What the questions are filled with where the call knows nothing else. */
export const askSlots = { lateCosts: '逾期费用' };

/** What to do with an answer, and without one. */
export const askWords = {
  answer: '照原话写几个字，再按回车。',
  /** In the record, where no words were typed; and where they would not say. */
  told: '答了',
  unconfirmed: '没有确认',
  silent: '不肯答，记“没有确认”',
  later: '先不问，仍记“没问到”',
  end: '不问也可以挂，记录里照实写“没问到”。对方不答，写“没有确认”。',
};
