import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { agreed } from './agreed.ts';

const PLAN = '共8,640元，分12期，每期720元，首期2026年12月10日，此后每月10日，免手续费';
const compared = (text: string) => match(readAgreement(text, '2026-11-24'), agreed);
const settled = (words: string) => compared(`【花呗】您的还款方案已生效：${PLAN}。${words}。`).settled;

describe('what honest lenders write around a plan needs no press', () => {
  it.each([
    '只要您按上述日期还款，利息与逾期费用不再增加',
    '乙方依约还款的，甲方停止计收利息和逾期费用',
    '方案履行期间我行不再就该欠款进行催收',
    '未经您同意，我们不会变更本方案',
    '我们不会就此联系您的亲友或单位',
    '提前还清无需另付费用',
    '末期为2027年11月10日',
    '逾期费用：方案履行中不产生',
    '补充提醒：首期请于2026年12月10日前还清，往后每月10日还一笔',
  ])('%s', (words) => expect(settled(words)).toBe(true));

  it('a letter that is signed above its day', () =>
    expect(compared(`尊敬的用户：\n感谢您接听我们的电话。${PLAN}。\n【花呗】\n2026年11月22日`).settled).toBe(
      true,
    ));
});

describe('what sounds like it and says more stays open', () => {
  it.each([
    '只要您按上述日期还款且不再向他人借款，利息不再增加',
    '以购买保险为前提，不再计收利息和逾期费用',
    '前三期按期还款的，不再计收利息和逾期费用',
    '方案执行期间利息暂停计收至2027年4月',
    '逾期费用：方案执行期间不产生（另有规定除外）',
    '期间不再计收利息（须找人担保）',
    '前两期不向您收取服务费',
    '五、利息约定',
    '方案履行期间不再催收，但可以上门核实',
    '履行期间本行不再就其他欠款进行催收',
    '经您同意，我们会变更本方案',
    '未经我们同意，您不会变更本方案',
    '未经您同意，我们不会变更本方案，系统升级除外',
    '我们会就此联系您的亲友或单位',
    '我们不会联系您的亲友，逾期时除外',
    '提前还清需另付费用',
    '提前还清无需另付费用，另收违约金',
    '末期为2028年11月10日',
    '逾期费用：方案履行中产生',
    '本次调解收费300元',
    '第三条 费用另行约定',
    '协议编号：请付服务费300元',
    '出具方：张某',
    '最后一笔以实际为准',
  ])('%s', (words) => expect(settled(words)).toBe(false));

  it.each([
    ['signed with a day by somebody else', `${PLAN}。\n【恒信咨询】\n2026年11月22日`],
    ['a heading that promises nothing and costs something', `【花呗】${PLAN}。\n四、费用说明：每期另收30元`],
    ['paid to a person', `【花呗】${PLAN}。每月10日向李经理还款720元`],
  ])('%s', (_, text) => expect(compared(text).settled).toBe(false));
});
