import type { CaseFile } from '../../../lib/casefile/index.ts';
import type { Contact } from '../../../lib/rights/index.ts';
import { toldMother } from '../../unit/casefile/example.ts';
import { begun, LONG, late, UNBROKEN, withDrafts, withRecord } from '../cases.ts';
import type { Screens } from '../example.ts';

const fresh = { at: 'contact' } as const;

/** A collector's call, message or visit held against the rules; and the log of them. */
export const rights: Screens = {
  empty: { file: begun, at: fresh, shows: '点一下发生了什么' },
  fine: { file: begun, at: fresh, press: ['说话正常，没别的'], shows: '没发现问题' },
  night: { file: begun, at: fresh, press: ['22 点到次日 8 点'], shows: '这个时间不该催' },
  nightNow: { file: typed({ time: '22:41' }), at: fresh, shows: '这个时间不该催' },
  agreedNight: { file: begun, at: fresh, press: ['22 点到次日 8 点', '同意过'], shows: '没发现问题' },
  third: { file: begun, at: fresh, press: ['家人朋友', '只问我的号码、请带话'], shows: '说不准' },
  thirdReached: { file: begun, at: fresh, press: ['单位', '打得通'], shows: '不该找他' },
  thirdTold: { file: begun, at: fresh, press: ['家人朋友', '说了我欠钱、欠多少'], shows: '不该跟他说这些' },
  threat: {
    file: begun,
    at: fresh,
    press: ['骂人、羞辱', '威胁要伤人、闹事', '别的：冒充法院、要转账、借新还旧……', '冒充法院、警察'],
    shows: '还有 2 条规定',
  },
  account: {
    file: begun,
    at: fresh,
    press: ['别的：冒充法院、要转账、借新还旧……', '叫付到个人账户、扫码、点链接'],
    shows: '先别付',
  },
  visit: {
    file: begun,
    at: fresh,
    press: ['上门', '只来了一个人', '跟踪、堵门'],
    shows: '有危险，马上打 110',
  },
  missed: {
    file: typed({ times: '7', firm: '某某公司' }),
    at: fresh,
    press: ['响了，没接'],
    shows: '这样打不合适',
  },
  sms: { file: begun, at: fresh, press: ['短信', '多报欠款，把后果说大'], shows: '可以这样回' },
  ofCall: {
    file: withRecord(late, { kind: 'incoming', who: '某某公司', staff: 'B31', filedOn: '2026-11-24' }),
    at: { at: 'contact', call: 'c1' },
    shows: '点一下发生了什么',
  },
  edit: { file: logged([toldMother]), at: { at: 'contact', edit: 'n1' }, shows: '删掉这一条' },
  wrong: { file: typed({ on: '明天', time: '25:00', times: '一百' }), at: fresh, shows: '请写几点几分' },
  rules: {
    file: begun,
    at: fresh,
    press: ['催收的规定，一条条看', '怎么知道对方是真的'],
    shows: '隔 7 天再催',
  },
  long: {
    file: typed({
      who: 'family',
      person: UNBROKEN,
      from: UNBROKEN,
      firm: `${LONG}${LONG}`,
      words: `${UNBROKEN}${LONG}`,
      happened: 'asked told pressed declined again insult threat posing published',
    }),
    at: fresh,
    shows: '可以报警',
  },
  unfinished: {
    file: typed({ on: '2026-11-20', time: '19:30', happened: 'noName' }),
    at: fresh,
    shows: '从头填',
  },
  restarted: {
    file: typed({ on: '2026-11-20', time: '19:30', happened: 'noName' }),
    at: fresh,
    press: ['下面是上次没记完的，从头填'],
    shows: '上次没记完的清掉了',
  },
  told: { file: typed({ words: '半夜十二点打给我领导，说我欠钱不还' }), at: fresh, shows: '出处' },
  threatened: { file: typed({ words: '说再不还就打给我爸妈' }), at: fresh, shows: '不该找别人' },
  unread: { file: typed({ words: '他说了些我听不明白的话' }), at: fresh, shows: '没认出违规' },
  suit: { file: typed({ words: '说要起诉我' }), at: fresh, shows: '不算威胁' },
  unreadTicked: {
    file: typed({ words: '他说了些我听不明白的话' }),
    at: fresh,
    press: ['说话正常，没别的'],
    shows: '点了的那些',
  },
  log: { file: logged(mixed()), at: { at: 'contacts' }, shows: '再记一次' },
  logLastYear: {
    file: logged([{ ...toldMother, on: '2025-11-24' }]),
    at: { at: 'contacts' },
    shows: '2025年11月24日 周一',
  },
  logEmpty: { file: begun, at: { at: 'contacts' }, shows: '还没有记录' },
  logText: { file: logged(mixed()), at: { at: 'contacts' }, press: ['先看一遍'], shows: '工号：B31' },
  logLong: {
    file: logged(Array.from({ length: 120 }, (_, at) => ({ ...toldMother, id: `n${100 + at}` }))),
    at: { at: 'contacts' },
    shows: '再看早先的 90 条',
  },
  logExtreme: {
    file: logged([
      {
        ...toldMother,
        person: UNBROKEN,
        firm: UNBROKEN,
        words: `${UNBROKEN}${LONG}${LONG}`,
        times: 99,
        happened: ['told', 'pressed', 'again', 'insult', 'threat', 'posing'],
      },
    ]),
    at: { at: 'contacts' },
    press: ['先看一遍'],
    shows: '99 次',
  },
  logRemoved: {
    file: logged([toldMother]),
    at: { at: 'contact', edit: 'n1' },
    press: ['删掉这一条'],
    shows: '删了一条催收记录',
  },
};

function logged(contacts: readonly Contact[]): CaseFile {
  return { ...late, contacts: Object.fromEntries(contacts.map((contact) => [contact.id, contact])) };
}

function mixed(): Contact[] {
  const one: Contact = { ...toldMother, who: 'me', person: '', happened: ['plain'], words: '', answers: {} };
  return [
    { ...one, id: 'n2', on: '2026-11-24', time: '08:30' },
    { ...one, id: 'n3', on: '2026-11-24', time: '08:10', happened: ['missed'], times: 7 },
    { ...one, id: 'n4', on: '2026-11-23', time: 'day', channel: 'sms', happened: ['falsehood'] },
    { ...one, id: 'n5', on: '2026-11-20', time: '19', who: 'work', happened: ['asked'], firm: '' },
    toldMother,
  ];
}

function typed(texts: Record<string, string>): CaseFile {
  const drafts = Object.entries({ on: '2026-11-24', ...texts });
  return withDrafts(begun, Object.fromEntries(drafts.map(([field, text]) => [`contact.new.${field}`, text])));
}
