import { type ChapterId, script } from '../../../lib/call/index.ts';

/** A sentence as it is said, or a text beside it. */
export type Words = { where: string; words: string };

const cannot = /还不起|还不上|还不了|还不清|付不清|拿不出|凑不齐|没有?钱/;
const wayOn = /请|谈|分期|分着|按月|愿意|再付/;
const farewell = /再见|谢谢|先挂|95188/;

const before: readonly ChapterId[] = ['caller', 'opening'];

const unasked = Object.entries(script.nodes)
  .filter(
    ([id, { chapter }]) => before.includes(chapter) || ['situation', 'demanded', 'extension'].includes(id),
  )
  .map(([id]) => id);

const where = (texts: readonly Words[]) => texts.map(({ where: at, words }) => `${at}: ${words}`);

/** What the script never does: what it says of itself in docs/script-points.md, and where it is not so. */
export const never = {
  /** Of what is said. */
  withoutAWay: {
    says: '说还不起的句子，同时说怎么还，或者请对方做一件事',
    of: 'said',
    in: (texts) => where(texts.filter(({ words }) => cannot.test(words) && !wayOn.test(words))),
  },
  firstWord: {
    says: '开头几句不说还不起；问到原因才说',
    of: 'said',
    in: (texts) =>
      where(
        texts.filter(
          ({ where: at, words }) => unasked.includes(at.split('.')[0] ?? '') && cannot.test(words),
        ),
      ),
  },
  lament: {
    says: '不诉苦，不求情；原因、收入，问到才说',
    of: 'said',
    in: (texts) =>
      where(texts.filter(({ words }) => /可怜|求求|求您|没办法|走投无路|困难|没有?钱/.test(words))),
  },
  haggle: {
    says: '用“申请”，不讨价还价',
    of: 'said',
    in: (texts) => where(texts.filter(({ words }) => /便宜|打折|讨价|砍价|少还点|抹掉/.test(words))),
  },
  silentEnd: {
    says: '最后一句都有交代：谢谢、再见，或怎么再联系',
    of: 'ends',
    in: (texts) => where(texts.filter(({ words }) => !farewell.test(words))),
  },
  article70: {
    says: '不引信用卡的个性化分期条款',
    of: 'all',
    in: (texts) => where(texts.filter(({ words }) => /第七十条|第 ?70 ?条|信用卡业务监督/.test(words))),
  },
  withhold: {
    says: '不拿“没有书面就不还”当规矩',
    of: 'all',
    in: (texts) =>
      where(
        texts.filter(({ words }) =>
          /书面.{0,10}[别不][还付]|[没不].{0,6}书面.{0,8}[别不]再?[还付]/.test(words),
        ),
      ),
  },
} as const satisfies Record<
  string,
  { says: string; of: 'said' | 'ends' | 'all'; in: (texts: readonly Words[]) => string[] }
>;

export type NeverId = keyof typeof never;
