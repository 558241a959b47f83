import { describe, expect, it } from 'vitest';
import { citations } from '../../../components/ui/citations.ts';
import { entries, glossary } from '../../../lib/answers/index.ts';
import { allSources } from '../../../lib/sources/all.ts';
import { instrumentsOf, type Source } from '../../../lib/sources/index.ts';

const all: Source[] = Object.values(allSources);
const doubts = /没有核实|没有查到|请核对|再核对/g;

it('what is not confirmed says so, and says it once', () => {
  const unsure = citations(all.filter(({ state }) => state === 'memory'));
  expect(unsure.length).toBeGreaterThan(0);
  for (const words of unsure) expect(words.match(doubts)).toEqual(['请核对']);
});

it('says no doubt of any source twice', () => {
  for (const words of citations(all)) expect(words.match(doubts)?.length ?? 0).toBeLessThan(2);
});

it('two rules of one instrument are one line, with its strength', () => {
  const { 'collect.calls': calls, 'collect.notice': notice } = allSources;
  expect(citations([calls, notice])).toEqual(['GB/T 45251-2025（推荐性国标，可据此投诉，据公开转述）']);
});

const cited = (...ids: (keyof typeof allSources)[]) => citations(ids.map((id) => allSources[id]));

describe('each instrument is as strong as it is by itself', () => {
  it('a standard and the rules of an association stand beside each other', () =>
    expect(cited('collect.third')).toEqual([
      'GB/T 45251-2025（推荐性国标，可据此投诉，据公开转述）',
      '金融机构个人消费类贷款催收工作指引（试行）（行业自律，可据此投诉，据公开转述）',
    ]));

  it('a law beside a rule of the regulator is a law, and was read', () =>
    expect(cited('ch.mediation')).toEqual([
      '银行保险机构消费者权益保护管理办法第 16 条（监管规定，对机构有约束力，据公开转述）',
      '人民调解法第 4 条（法律法规）',
    ]));

  it('a law is one in every fact', () => {
    expect(cited('collect.dignity').join()).toContain('（法律法规）');
    expect(cited('law.terms').at(-1)).toBe('消费者权益保护法第 26 条（法律法规）');
  });

  it('what the supreme court lays down is told apart from its opinion', () => {
    const [civil, limitation] = cited('law.interrupt');
    expect([civil, limitation]).toEqual([
      '民法典第 195 条（法律法规）',
      '诉讼时效规定第 8 至 10 条（司法解释）',
    ]);
    // Seen quoted only, and not read.
    expect(cited('court.shixin')).toEqual(['法释〔2017〕7 号第 1 至 4 条（司法解释，据公开转述）']);
    expect(cited('cap.privatelending')).toEqual(['民间借贷司法解释第 25、28、29 条（司法解释）']);
    expect(cited('cap.24').join()).toContain('最高法院的意见');
  });

  it('what binds the lender does, though nobody knows since when', () =>
    expect(cited('law.card5y').join()).toContain('监管规定'));

  it('one instrument has one name and one strength', () => {
    const pieces = all
      .flatMap(instrumentsOf)
      .filter(({ force }) => force !== 'account' && force !== 'contract');
    const nameOf = (cite: string) => cite.replace(/(?: ?第 \d.*|，.*|（令.*)$/, '');
    const named = new Map<string, Set<string>>();
    for (const { cite, force } of pieces)
      named.set(nameOf(cite), (named.get(nameOf(cite)) ?? new Set()).add(force));
    expect([...named].filter(([, forces]) => forces.size > 1)).toEqual([]);
    const titles = [...named.keys()];
    expect(titles.filter((one) => titles.some((other) => other !== one && other.endsWith(one)))).toEqual([]);
    expect(titles.filter((one) => one.includes('催收'))).toEqual([
      '金融机构个人消费类贷款催收工作指引（试行）',
    ]);
  });
});

describe('where it stands outweighs nothing', () => {
  it('of many articles the first are named', () => {
    expect(cited('collect.pipl')).toEqual(['个人信息保护法第 5、6、10 条等（法律法规）']);
    expect(cited('law.limitation')).toEqual(['民法典第 188、189、201 条（法律法规）']);
  });

  it('no note of ours is shown', () => expect(citations(all).join()).not.toMatch(/没有核对/));

  it('what was reported says of what', () =>
    expect(cited('credit.reports')).toEqual(['花呗报征信的公开报道，2021 年 9 月（公开信息，请再核对）']));
});

it('a word that is explained below an answer is not explained in it as well', () => {
  const steps = entries.flatMap(({ answer }) => answer.steps ?? []);
  const words = Object.keys(glossary);
  expect(steps.filter((step) => words.some((word) => step.startsWith(`${word}就是`)))).toEqual([]);
});
