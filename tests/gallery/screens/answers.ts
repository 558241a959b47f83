import { begun, LONG, late, UNBROKEN, withDrafts } from '../cases.ts';
import type { Screens } from '../example.ts';

const at = { at: 'answers' } as const;

/** Questions in their own words, and where to turn. */
export const answers: Screens = {
  all: { file: begun, at, shows: '问得最多的' },
  opened: { file: late, at, press: ['会坐牢吗', '会不会打给家里人'], shows: '欠款是民事的事' },
  found: {
    file: withDrafts(late, { 'answers.find': '法院的短信' }),
    at,
    press: ['收到传票怎么办'],
    shows: '按时到庭',
  },
  sued: {
    file: withDrafts(late, { 'answers.find': '要被告了' }),
    at,
    press: ['被起诉', '会被起诉吗'],
    shows: '接传票',
  },
  notFound: { file: withDrafts(begun, { 'answers.find': 'qqq' }), at, shows: '没找到' },
  longSearch: { file: withDrafts(begun, { 'answers.find': `${LONG}${UNBROKEN}` }), at, shows: '找谁帮忙' },
  office: { file: late, at, press: ['金融监管热线12378', '市场监管热线12315'], shows: '大约 15 个工作日' },
};
