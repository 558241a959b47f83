import type { CaseFile } from '../../../lib/casefile/index.ts';
import { begun, LONG, late, UNBROKEN, withDrafts } from '../cases.ts';
import type { Screen, Screens } from '../example.ts';

const talk =
  '您好，逾期不要慌，我们律师帮您跟银行谈。先交 2,000.00 元服务费，不成功不收。把身份证拍照发我，加 V 信：abc123。';
const office =
  '社区民警王警官，您涉嫌骗贷，请配合调查，把资金转入安全账户，查清后退还。不转的，请还至对公账户621700*******，户名重庆XX信息咨询有限公司。';
const honest = '您的花呗账单 12月10日到期，请记得还款。';

const scamAt = (drafts: CaseFile['drafts'], shows: string): Screen => ({
  file: withDrafts(late, drafts),
  at: { at: 'scam' },
  shows,
});

/** 是不是骗局, in the sidebar and in the popup. */
export const scam: Screens = {
  empty: { file: begun, at: { at: 'scam' }, shows: '说过就勾上' },
  signs: scamAt({ 'scam.text': talk }, '个骗局的特征'),
  office: scamAt({ 'scam.text': office }, '自称公安、法院'),
  masked: { ...scamAt({ 'scam.text': talk }, '个骗局的特征'), masked: true },
  ticked: scamAt({ 'scam.ticks': 'scam.fee scam.policy' }, '有 2 个骗局的特征'),
  cleared: { ...scamAt({ 'scam.text': talk }, '清掉了'), press: ['清掉'] },
  none: scamAt({ 'scam.text': honest }, '没看出骗局的特征'),
  extreme: scamAt(
    {
      'scam.text': `${talk}${UNBROKEN}${LONG}`.repeat(9).slice(0, 1_000),
      'scam.ticks':
        'collect.account scam.service scam.policy scam.wash scam.silence scam.forge scam.bridge scam.fee',
    },
    '有 10 个骗局的特征',
  ),
  popupEmpty: { in: 'popup', file: begun, press: ['是不是骗局'], shows: '说过就勾上' },
  popupSigns: {
    in: 'popup',
    file: withDrafts(late, { 'scam.text': talk }),
    press: ['是不是骗局'],
    shows: '个骗局的特征',
  },
};
