/** Words and names that senders cut with signs to get past filters, by each two characters of them that may be cut. */
const CUT = new Set(
  (
    '逾期 借款 还款 贷款 欠款 催收 征信 网贷 花呗 借呗 微粒 粒贷 白条 网商 商贷 拍拍 拍贷 还呗 省呗 心借 逸花 月付 ' +
    '美团 抖音 京东 转账 验证 证码 密码 微信 冻结 起诉 律师 法院 债务 减免'
  ).split(' '),
);
/** And by signs that also part words, no longer: 积分/期限, 本金/额度. */
const CUT_BY_ODD = new Set('分期 账单 金额 额度 银行 信用 用卡 客服 上门 协商 放款 下款 链接'.split(' '));

const BETWEEN = /(?<=([\u4e00-\u9fff]) ?)([*·•_~^#+/|.-]{1,2})(?= ?([\u4e00-\u9fff]))/g;
const ODD = /^[*·•_~^#+]+$/;
const APP = /(?<![A-Za-z])A[*·_~.-]P[*·_~.-]P(?![A-Za-z])/gi;
/** It has no width, and goes when a text is squeezed. */
const NOTHING = '\u200b';

/** 微.粒.贷, 逾*期, 借/款, A~P~P: a text without the signs in such words; each character keeps its place. */
export function uncut(text: string): string {
  return text
    .replace(BETWEEN, (signs: string, first: string, _, second: string) => {
      const word = first + second;
      return CUT.has(word) || (CUT_BY_ODD.has(word) && ODD.test(signs))
        ? NOTHING.repeat(signs.length)
        : signs;
    })
    .replace(APP, (app) => app.replace(/[^a-z]/gi, NOTHING));
}
