import { describe, expect, it } from 'vitest';
import {
  countsIn,
  daysOf,
  heardIn,
  hoursIn,
  listedTimes,
  missedIn,
} from '../../../lib/rights/conduct/counts.ts';
import { fitsOf } from '../../../lib/rights/conduct/fits.ts';
import { seenThrough } from '../../../lib/rights/conduct/seen.ts';
import { pairsIn, sensesIn } from '../../../lib/rights/conduct/senses.ts';
import { conductIn } from '../../../lib/rights/index.ts';

const rulesIn = (text: string) => conductIn(text).map(({ rule }) => rule.replace('collect.', ''));

describe('whoever tells it, and however', () => {
  it.each([
    ['收款人是催收组长的老婆，说走公司账慢', 'account'],
    ['叫我把现金交给他带回公司，连收据都没有', 'account'],
    ['对不接电话的借款人一天拨打四十次', 'attempts'],
    ['上午响了五回下午响了四回，一个都没接', 'attempts'],
    ['上午跟他通了两次话，下午又通了三次', 'calls'],
    ['8:40 10:20 13:05 17:30 四通都接通了', 'calls'],
    ['机器人每个小时播报一次，次次接通', 'notice'],
    ['假扮成派出所民警打电话要债', 'crime2'],
    ['把借款人锁在宾馆房间里，家里拿钱来才放人', 'crime2'],
    ['从快递站买来收件人的电话用于催收', 'crime2'],
    ['说我是个吸血鬼，活着浪费粮食', 'dignity'],
    ['说不还就把我女儿的学籍停掉', 'eight'],
    ['函件的抬头写着某律师事务所，章是假的', 'eight'],
    ['三个男的在我摊子前面坐了一整天不走', 'harass'],
    ['寄来一个花圈，上面写着我的名字', 'harass'],
    ['06:12 某某贷：您的借款已逾期，请尽快还款', 'hours'],
    ['都十一点半了还打电话来催', 'hours'],
    ['问他是哪家的，他说我没资格问', 'identify'],
    ['工号没有，公司名字也不肯讲', 'identify'],
    ['把我的病历发给了同行，说这人好对付', 'pipl'],
    ['在业主群里贴出欠款人的身份证照片', 'privacy'],
    ['我天天接他电话，他还是打给我姐夫', 'third'],
    ['打到总机上跟前台说我欠了三万', 'third.say'],
    ['您儿子在我们这里借了两万，您先替他垫上', 'third.say'],
    ['就来了一个人，证件忘带了', 'visit'],
    ['没经我同意，推开门就进了客厅', 'visit'],
  ])('%s: %s', (text, rule) => expect(rulesIn(text)).toContain(rule));
});

describe('a rule that is quoted, a correct line, a fair announcement accuse nobody', () => {
  it.each([
    '催收人员不得辱骂、恐吓、骚扰债务人',
    '严禁在公共场所张贴债务人的照片、住址',
    '每天最多接通三次，晚上十点后不外呼',
    '上门前电话预约，两人同行，出示工作证并录像',
    '如果到期仍未还款，我行可能依法起诉',
    '逾期记录会按规定报送征信机构',
    '他报了工号和公司，问我月底能不能还，就挂了',
    '昨天打来两个，我都接了，没说什么难听的',
  ])('%s', (text) => expect(rulesIn(text)).toEqual([]));
});

describe('counts, by hand', () => {
  it('a number belongs to the days named before it', () => {
    const text = seenThrough('一个礼拜打了九个电话，差不多一天一两个');
    expect(daysOf(text, text.indexOf('9'))).toBe(7);
  });

  it('told by parts of the day: two, then three', () =>
    expect(countsIn(seenThrough('上午打了两个电话，下午三个电话')).map(({ count }) => count)).toEqual([
      2, 3,
    ]));

  it('eight calls, two answered, six not', () => {
    const text = seenThrough('打了八个电话，接了两个，没接的六个');
    expect([heardIn(text), missedIn(text)]).toEqual([2, 6]);
  });

  it('every full hour from nine to twelve is four', () =>
    expect(hoursIn(seenThrough('九点到十二点每个整点响一次'))).toBe(4));

  it('times of day in a row', () => expect(listedTimes(seenThrough('9:02 10:15 11:40 14:22'))).toBe(4));
});

describe('what is learned from beside the characters', () => {
  it('words of one sense are one sign, the longest where they overlap', () => {
    const [mother] = sensesIn(seenThrough('我妈'));
    expect(sensesIn(seenThrough('我姐夫'))).toEqual([mother]);
  });

  it('senses stand together only within a clause', () => {
    expect(pairsIn(['ab', 'c'])).toEqual(['ab']);
    expect(pairsIn(['abc'])).toEqual(['ab', 'ac', 'bc']);
  });

  it('what is denied fits as denied', () => {
    const kinds = (text: string) => fitsOf(seenThrough(text)).map(({ shows }) => shows);
    expect(kinds('催收把我锁在屋里')).toContain('yes');
    expect(kinds('他们没有骂我')).toContain('denied');
    expect(kinds('他们没有骂我')).not.toContain('yes');
  });
});
