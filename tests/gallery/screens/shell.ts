import { emptyCase } from '../../../lib/casefile/index.ts';
import { endedCall } from '../../unit/casefile/example.ts';
import { begun, late } from '../cases.ts';
import type { Screens } from '../example.ts';

/** First run, and what the user must know about where things are kept. */
export const shell: Screens = {
  firstRun: { link: { where: 'session' }, shows: '先算清，再谈一个还得起的方案' },
  firstRunOnPage: { in: 'frame', link: { where: 'session' }, press: ['收起侧栏'], shows: '开始' },
  firstRunCalled: {
    file: { ...emptyCase, records: { c1: { ...endedCall, filedOn: '2026-11-24' } } },
    link: { where: 'session' },
    shows: '通话记着了',
  },
  firstRunPrivate: { file: emptyCase, link: { where: 'private' }, shows: '无痕窗口' },
  onPage: { file: late, in: 'frame', shows: '协商清单' },
  private: { file: begun, link: { where: 'private' }, shows: '无痕窗口' },
  refused: { file: late, link: { refused: true, unsaved: 1 }, shows: '刚才填的没存上' },
  unmoved: { file: begun, link: { where: 'session', unmoved: 'local' }, shows: '没能存在这台电脑' },
  unreadable: {
    file: late,
    link: { unreadable: ['debts/d1', 'records/4f7f8a9e-5e0a-4f0f-9c55-0e6f6b1c2d3e'] },
    shows: '有 2 份旧数据读不出来',
  },
  allTroubles: {
    file: begun,
    in: 'frame',
    link: { where: 'private', refused: true, unsaved: 3, unreadable: ['budget'] },
    shows: '有 1 份旧数据读不出来',
  },
};
