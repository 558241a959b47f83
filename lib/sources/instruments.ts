import type { Force, Source, SourceState } from './types.ts';

/**
 * How strong an instrument is by itself, whoever cites it, by its name; only those that are cited beside others of another
 * strength, or of which nobody knows since when they hold.
 */
const strengths: readonly (readonly [Force, RegExp])[] = [
  ['interpretation', /^(?:法释|.{2,6}解释|诉讼时效|.+(?:冻结|复议)规定|人民法院)/],
  ['law', /^[^办]+[法典]第/],
  ['association', /^金融机构/],
  ['regulation', /^[^讼]+办法/],
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
