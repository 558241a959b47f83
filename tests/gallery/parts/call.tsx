import { Hold } from '../../../components/call/Hold.tsx';
import { Say } from '../../../components/call/Say.tsx';
import { mainDebt } from '../../../lib/casefile/index.ts';
import { early, extreme, LONG, late, tiny, UNBROKEN } from '../cases.ts';
import type { Parts } from '../example.ts';

/** What stands on the screen during a call. */
export const callParts: Parts = {
  Say: {
    normal: () => <Say tag="现在说" words="请问您贵姓，工号是多少？" then="下一句：说明情况" />,
    withWhy: () => <Say tag="现在说" words="请帮我申请减免 60.48 元。" why={LONG} sources={['law.order']} />,
    safe: () => <Say tag="不急，照这句说" words="请等一下。" safe />,
    long: () => <Say tag={LONG} words={`${LONG}${UNBROKEN}`} then={LONG} />,
    extreme: () => <Say tag="现在说" words="本金 99,999,999.99 元，请帮我分 600 期。" />,
  },
  Hold: {
    first: { file: late, draw: () => <Hold debt={mainDebt(late)} rung="first" /> },
    next: { file: late, draw: () => <Hold debt={mainDebt(late)} rung="next" /> },
    early: { file: early, draw: () => <Hold debt={mainDebt(early)} rung="first" /> },
    noLimit: { file: { ...late, budget: {} }, draw: () => <Hold debt={mainDebt(late)} /> },
    oneFen: { file: tiny, draw: () => <Hold debt={mainDebt(tiny)} /> },
    extreme: { file: extreme, draw: () => <Hold debt={mainDebt(extreme)} rung="next" /> },
    masked: { file: late, masked: true, draw: () => <Hold debt={mainDebt(late)} rung="first" /> },
  },
};
