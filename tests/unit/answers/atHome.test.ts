import { describe, expect, it } from 'vitest';
import { type AnswerId, entries, findAnswers } from '../../../lib/answers/index.ts';

/** As it is asked at home and in a village; apart by `|`. */
const atHome: Partial<Record<AnswerId, string>> = {
  callFamily:
    '会不会跟我老伴说|我闺女接到催债电话了|他们老找我爹妈|怎么不让他们给我儿子打电话|娘家人接到电话了怎么办|会打给我公婆吗|老头子会不会被骚扰|催收打到我儿媳妇那里了|怕他们告诉我娘|老伴不知道，会找老伴吗|他们给我女儿打电话怎么办',
  callWork: '会打到厂里吗|老板知道了怎么办|工地上接到催债电话了',
  visit:
    '会来家里要钱吗|来村里堵我怎么办|他们真会来敲门吗|他们说明天到村里来|会不会找到老家去|说要来村里找我',
  leaked: '在村里群发我欠钱|全村人都知道我欠钱了',
  wages: '养老金会扣吗|退休工资会不会被划走|社保会被冻结吗|退休金卡会冻结吗|社保卡里的钱会划走吗',
  livingCosts: '低保户的钱会不会被执行|低保钱会被扣吗|吃饭的钱会留给我吗|吃低保的能不能扣|低保会受影响吗',
  onlyHome: '老家的房子会被收走吗|宅基地的房子会没收吗',
  heirs: '我爹欠的钱我要还吗|儿子欠的花呗当妈的要还吗|爸走了他的花呗谁还|闺女要替我还吗|老爹走了欠的钱归谁还',
  spouse:
    '我男人欠的花呗我要还吗|媳妇欠的我要还吗|离了婚还要还吗|丈夫欠的钱我有份吗|老婆子要帮我还吗|我爱人要还吗|老伴要替我还吗',
  explainCause:
    '得了病没钱还怎么说|腰摔坏了干不了活|厂子倒了没工资了|住院了没钱还咋说|我残疾干不了活|身体有病还不上',
  prison: '欠两万会坐班房吗|警察会到家里带人吗|公安会来村里抓人吗',
  blacklist: '会上老赖名单吗',
  xiangao: '还能坐高铁吗|飞机票买不了了',
  reported: '会留下污点吗|会记到征信里吗',
  howLong: '这个污点几年能消',
  check: '上哪儿查自己的征信',
  partPay: '手头就三百先还行不行',
  instalments: '能一个月还两百吗|慢慢还行吗',
  waive: '利息能给我少点吗|能不能只还本钱',
  extension: '能不能缓两个月|等秋收了再还行吗|能等我卖了粮再还吗',
  refused: '客服说不行咋办|人家不答应分期|他们不同意分期咋整',
  brokenPlan: '说好的没还上怎么办|答应的这个月拿不出来了|说好了每月还这个月没钱',
  inWriting: '电话里答应的算不算数|口头说的算数吗|电话里谈好的有用吗',
  whichNumber: '该打哪个电话|客服电话多少',
  freeLaw: '找谁问法律不要钱',
  mind: '愁得睡不着|活着没意思',
  agents: '有人说帮我谈收两千|中介靠谱不',
  payWhere: '他让我把钱打到他卡上',
  balancePay: '钱该还到哪里',
  fakeService: '有人说是花呗客服让我注销账户',
  posing: '自称法院的打电话来了|说是派出所的让我还钱',
  threats: '骂我全家|说要弄死我',
  howOften: '一天打十几个',
  atNight: '半夜还打电话',
  complain: '去哪儿告他们',
  summons: '收到法院传票怎么办',
  payOrder: '法院寄来支付令',
  soldDebt: '债转给别的公司了还给谁',
  jiebei: '借呗拖了两个月了',
  useAgain: '以后花呗还能用不',
  children: '会不会连累孩子考学|孙子上学有影响吗',
  yuebao: '余额宝的钱会被拿走吗',
  changeNumber: '换个手机号行不行',
  severalDebts: '欠好几家先顾哪家',
  record: '通话能录音吗',
  limitation: '欠了五年还用还吗',
  paidStillLate: '还了怎么还在催',
  whoSees: '填的东西别人看得到吗',
  wipe: '用完怎么删干净|怎么把这里填的都删了',
  notPaying: '一直不还有啥后果|要是不还会咋样|不还会怎样',
};

const all = Object.entries(atHome).flatMap(([id, own]) => own.split('|').map((words) => ({ id, words })));

describe('what is asked in plain words finds its answer', () => {
  it.each(all)('$words: $id is among the first three', ({ id, words }) => {
    const three = findAnswers(words).slice(0, 3);
    expect(three.map((one) => one.id)).toContain(id);
  });

  it('and of twenty nineteen times as the first', () => {
    const others = all.filter(({ id, words }) => findAnswers(words)[0]?.id !== id);
    expect(others.length / all.length).toBeLessThanOrEqual(0.05);
  });
});

it('the answer begins with what is asked: whether parents and children have to pay', () => {
  expect(entries.find(({ id }) => id === 'heirs')?.answer.answer).toMatch(/^没在合同上签字的，不用/);
});
