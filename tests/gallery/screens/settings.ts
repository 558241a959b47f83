import { FILE_MARK } from '../../../components/settings/export.ts';
import { type CaseFile, encodeCase } from '../../../lib/casefile/index.ts';
import { agreed, begun, extreme, LONG, late, UNBROKEN, withDrafts, withRecord } from '../cases.ts';
import type { Screens } from '../example.ts';

const full = withDrafts(withRecord(late, agreed), { 'debt.billSays': '8700' });
const long = withDrafts(
  withRecord(extreme, { who: LONG, staff: UNBROKEN, pledges: [{ id: 'p1', by: 'me', what: UNBROKEN }] }),
  {
    'budget.income': UNBROKEN,
  },
);

/** Settings, what is stored, import. */
export const settings: Screens = {
  settings: { file: full, at: { at: 'settings' }, shows: '它存了什么' },
  empty: { file: begun, at: { at: 'settings' }, link: { where: 'session' }, shows: '关掉就没了' },
  private: { file: begun, at: { at: 'settings' }, link: { where: 'private' }, shows: '无痕窗口' },
  unmoved: {
    file: full,
    at: { at: 'settings' },
    link: { unmoved: 'session' },
    shows: '还存在这台电脑，没能改',
  },
  forgetting: {
    file: full,
    at: { at: 'settings' },
    press: ['只在这次打开期间'],
    shows: '就都没了，找不回来',
  },
  stored: { file: full, at: { at: 'stored' }, shows: '除了下面这些' },
  storedEmpty: { file: begun, at: { at: 'stored' }, link: { where: 'session' }, shows: '没有。' },
  storedMasked: { file: full, at: { at: 'stored' }, masked: true, shows: '金额已遮住' },
  storedHalf: {
    file: withDrafts(withRecord(late, agreed), {
      'contact.new.happened': 'missed pester',
      'contact.new.answers': 'reachable=yes',
      'contact.new.words': LONG,
      'debt/d1.billSays': '',
    }),
    at: { at: 'stored' },
    shows: '一直打、一直发',
  },
  storedLong: {
    file: long,
    at: { at: 'stored' },
    link: { unreadable: [`records/${UNBROKEN}`] },
    shows: '读不出来、原样留着的',
  },
  import: { at: { at: 'import' }, file: full, shows: '选文件' },
  importPreview: { at: { at: 'import' }, file: begun, upload: exported(full), shows: '会变成这样' },
  importLess: { at: { at: 'import' }, file: full, upload: exported(begun), shows: '没有' },
  importMasked: {
    at: { at: 'import' },
    file: full,
    upload: exported(extreme),
    masked: true,
    shows: '金额已遮住',
  },
  importNothing: { at: { at: 'import' }, file: begun, upload: exported(begun), shows: '文件里也是空的' },
  importDone: {
    at: { at: 'import' },
    file: begun,
    upload: exported(full),
    press: ['换成这一份'],
    shows: '换好了',
  },
  importNotOurs: { at: { at: 'import' }, file: begun, upload: '{}', shows: '这不是从还得起导出的文件' },
  importDamaged: { at: { at: 'import' }, file: begun, upload: damaged(), shows: '这份文件有损坏' },
};

function exported(file: CaseFile): string {
  return JSON.stringify({ app: FILE_MARK, items: encodeCase(file) });
}

function damaged(): string {
  return JSON.stringify({ app: FILE_MARK, items: { budget: { v: 1, data: 7 } } });
}
