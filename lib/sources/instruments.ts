import type { Force, Source, SourceState } from './types.ts';

/** How strong an instrument is by itself, whoever cites it; by how its name begins, as it is cited. */
const strengths: readonly (readonly [Force, RegExp])[] = [
  ['law', /^(?:民法典|刑法|[^；]{2,8}法第|征信业管理条例|诉讼费用交纳办法)/],
  ['interpretation', /^(?:法释|诉讼时效|民诉法解释|合同编通则|民间借贷|查封扣押|执行异议|人民法院在线)/],
  ['court', /^法发/],
  ['standard', /^GB/],
  ['association', /^金融机构个人消费类贷款催收/],
  ['regulation', /^(?:[^；]{4,20}办法|中国人民银行|金规|银发|个人贷款业务明示|小额贷款公司综合)/],
];

/** One instrument of a source: what is cited of it, how strong it is, how sure we are of it. */
export type Instrument = { cite: string; force: Force; state: SourceState };

/**
 * What a source rests on, each by its own strength: a fact may stand in a law and in a rule of the regulator. What is
 * no instrument (news, a contract, a telephone number) is as strong as the source says.
 */
export const instrumentsOf = ({ cite, force, state }: Source): Instrument[] =>
  cite.split('；').map((one) => {
    const own = strengths.find(([, name]) => name.test(one))?.[0] ?? force;
    // What is cited beside news or a notice of the regulator was read: the laws all were.
    const wasRead = own !== force && (own === 'law' || own === 'interpretation') && state === 'seen';
    return { cite: one, force: own, state: wasRead ? 'read' : state };
  });

/** How strong a source is: what it rests on first. */
export const forceOf = (source: Source): Force => instrumentsOf(source)[0]?.force ?? source.force;
