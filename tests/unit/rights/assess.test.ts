import { describe, expect, it } from 'vitest';
import {
  assess,
  besides,
  type Contact,
  conductIn,
  deedIds,
  deeds,
  ruleFor,
  rules,
} from '../../../lib/rights/index.ts';
import { contact, several } from './contacts.ts';

const TODAY = '2026-11-24';
const verdict = (one: Contact, log: Contact[] = []) => {
  const { verdict: is, rules: by, question } = assess(one, log, TODAY);
  return [is, by[0], question];
};

describe('hours: 22:00 to 8:00, unless agreed', () => {
  it.each([
    ['21:59', 'allowed', undefined],
    ['22:00', 'not', 'collect.hours'],
    ['22:41', 'not', 'collect.hours'],
    ['00:00', 'not', 'collect.hours'],
    ['07:59', 'not', 'collect.hours'],
    ['08:00', 'allowed', undefined],
    ['21', 'allowed', undefined],
    ['22', 'not', 'collect.hours'],
    ['07', 'not', 'collect.hours'],
    ['08', 'allowed', undefined],
    ['day', 'allowed', undefined],
    ['night', 'not', 'collect.hours'],
  ])('%s is %s', (time, is, rule) => {
    const [said, by] = verdict(contact({ time }));
    expect([said, by]).toEqual([is, rule]);
  });

  it.each(['call', 'sms', 'visit', 'chat'] as const)('a %s at 23:00 is one, too', (channel) =>
    expect(verdict(contact({ time: '23:00', channel }))[1]).toBe('collect.hours'),
  );

  it('what the user agreed to is allowed, and the answer can be changed', () =>
    expect(verdict(contact({ time: '22:41', answers: { agreedHours: 'yes' } }))).toEqual([
      'allowed',
      undefined,
      'agreedHours',
    ]));

  it('what somebody agreed to does not excuse an insult', () =>
    expect(
      verdict(contact({ time: '22:41', answers: { agreedHours: 'yes' }, happened: ['insult'] })).slice(0, 2),
    ).toEqual(['not', 'collect.eight']));
});

describe('calls of a day', () => {
  const firm = '某某公司';

  it.each([
    [2, 'allowed'],
    [3, 'not'],
  ])('after %i of the same firm this one is %s', (before, is) =>
    expect(verdict(contact({ firm }), several(before, { firm }))[0]).toBe(is),
  );

  it.each([
    ['one entry for three', contact({ firm, times: 3 }), 'allowed'],
    ['one entry for four', contact({ firm, times: 4 }), 'not'],
  ])('%s: %s', (_, one, is) => expect(verdict(one)[0]).toBe(is));

  it('where the firm was not noted each time it is asked', () => {
    const log = [...several(2, { firm }), contact()];
    expect(verdict(contact({ firm }), log)).toEqual(['unclear', 'collect.calls', 'sameLender']);
    expect(verdict(contact({ firm, answers: { sameLender: 'yes' } }), log)[0]).toBe('not');
    expect(verdict(contact({ firm, answers: { sameLender: 'no' } }), log)[0]).toBe('allowed');
    expect(verdict(contact({ firm, answers: { sameLender: 'unsure' } }), log)[0]).toBe('unclear');
  });

  it.each<[string, Contact[]]>([
    ['of another firm', several(5, { firm: '另一家' })],
    ['of the day before', several(5, { firm, on: '2026-11-23' })],
    ['to the family', several(5, { firm, who: 'family' })],
    ['by SMS', several(5, { firm, channel: 'sms' })],
    ['that nobody answered', several(5, { firm, happened: ['missed'] })],
    ['by an announcing machine', several(3, { firm, happened: ['robot'] })],
  ])('those %s do not count', (_, log) => expect(verdict(contact({ firm }), log)[0]).toBe('allowed'));

  it('the entry itself in the log is counted once', () => {
    const one = contact({ firm, times: 3 });
    expect(verdict(one, [one])[0]).toBe('allowed');
  });

  it('a log that says tomorrow counts for nothing', () =>
    expect(
      assess(contact({ firm, on: '2026-11-25' }), several(5, { firm, on: '2026-11-25' }), TODAY).verdict,
    ).toBe('allowed'));

  it.each([
    [3, 'allowed', undefined],
    [4, 'not', 'collect.notice'],
  ])('%i announcements of a machine: %s', (times, is, rule) =>
    expect(verdict(contact({ firm, times, happened: ['robot'] })).slice(0, 2)).toEqual([is, rule]),
  );

  it.each([
    [6, 'allowed', undefined],
    [7, 'not', 'collect.attempts'],
  ])('%i attempts that nobody answered: %s', (times, is, rule) =>
    expect(verdict(contact({ firm, times, happened: ['missed'] })).slice(0, 2)).toEqual([is, rule]),
  );

  it.each([
    ['announcements', 'robot', 'agreedNotice'],
    ['attempts', 'missed', 'agreedCalls'],
  ] as const)('more %s that were agreed are allowed', (_, deed, question) =>
    expect(verdict(contact({ firm, times: 20, happened: [deed], answers: { [question]: 'yes' } }))[0]).toBe(
      'allowed',
    ),
  );
});

describe('where it is known only from the answer that it was one lender', () => {
  it.each([
    ['announcements', 'robot', 'agreedNotice', 'collect.notice'],
    ['attempts', 'missed', 'agreedCalls', 'collect.attempts'],
  ] as const)('more %s: then whether they were agreed', (_, deed, question, rule) => {
    const so = (answers: Contact['answers']) => verdict(contact({ times: 20, happened: [deed], answers }));
    expect(so({})).toEqual(['unclear', rule, 'sameLender']);
    expect(so({ sameLender: 'no' })).toEqual(['allowed', undefined, 'sameLender']);
    expect(so({ sameLender: 'yes' })).toEqual(['not', rule, question]);
    expect(so({ sameLender: 'yes', [question]: 'yes' })).toEqual(['allowed', undefined, question]);
    expect(so({ sameLender: 'yes', [question]: 'no' })).toEqual(['not', rule, question]);
  });
});

describe('others than the debtor', () => {
  it.each([
    [{}, 'unclear'],
    [{ reachable: 'unsure' }, 'unclear'],
    [{ reachable: 'yes' }, 'not'],
    [{ reachable: 'no' }, 'allowed'],
  ] as const)('reached, %o: %s', (answers, is) =>
    expect(verdict(contact({ who: 'family', happened: ['asked'], answers }))).toEqual([
      is,
      is === 'allowed' ? undefined : 'collect.third',
      'reachable',
    ]),
  );

  it.each(['told', 'pressed', 'again'] as const)('%s is not allowed, reachable or not', (deed) =>
    expect(
      verdict(contact({ who: 'work', happened: [deed], answers: { reachable: 'no' } })).slice(0, 2),
    ).toEqual(['not', 'collect.third.say']),
  );

  describe('after a no', () => {
    const no = contact({ who: 'family', person: '妈妈', on: '2026-11-20', happened: ['declined'] });
    const next = (more: Partial<Contact> = {}) =>
      verdict(
        contact({
          who: 'family',
          person: '妈妈',
          happened: ['asked'],
          answers: { reachable: 'no' },
          ...more,
        }),
        [no],
      );

    it('not again', () => expect(next().slice(0, 2)).toEqual(['not', 'collect.third.say']));
    it('another person is another matter', () => expect(next({ person: '表哥' })[0]).toBe('allowed'));
    it('people at work are, too', () => expect(next({ who: 'work' })[0]).toBe('allowed'));
    it('what was before it is no breach', () => expect(next({ on: '2026-11-19' })[0]).toBe('allowed'));
    it('where no name was noted it is asked', () => {
      expect(next({ person: '' })).toEqual(['unclear', 'collect.third.say', 'refusedBefore']);
      const answers = { reachable: 'no', refusedBefore: 'yes' } as const;
      expect(next({ person: '', answers })[0]).toBe('not');
    });
    it('on the same day the hour decides', () => {
      const same = { ...no, on: TODAY, time: '15:00' } as const;
      const at = (time: string) =>
        verdict(
          contact({ who: 'family', person: '妈妈', time, happened: ['asked'], answers: { reachable: 'no' } }),
          [same],
        )[0];
      expect([at('14:59'), at('15:01'), at('day')]).toEqual(['allowed', 'not', 'allowed']);
    });
  });
});

describe('visits', () => {
  it.each([
    ['alone', 'collect.visit'],
    ['noId', 'collect.visit'],
    ['entered', 'collect.visit'],
    ['followed', 'collect.harass'],
    ['violence', 'collect.crime2'],
  ] as const)('%s: %s', (deed, rule) =>
    expect(verdict(contact({ channel: 'visit', happened: [deed] })).slice(0, 2)).toEqual(['not', rule]),
  );

  it('in danger 110 comes first, whatever else there is', () => {
    expect(assess(contact({ happened: ['alone'] }), [], TODAY).danger).toBe(false);
    expect(assess(contact({ happened: ['threat'] }), [], TODAY).danger).toBe(true);
    expect(assess(contact({ happened: ['alone', 'followed'] }), [], TODAY)).toMatchObject({
      danger: true,
      rules: ['collect.harass', 'collect.visit'],
    });
  });
});

describe('what its words point to', () => {
  const pointed = (sure: boolean, more: Partial<Contact> = {}) =>
    assess(contact(more), [], TODAY, [{ rule: 'collect.eight', sure }]);

  it('shown by the words: not allowed', () =>
    expect(pointed(true)).toMatchObject({ verdict: 'not', rules: ['collect.eight'] }));
  it('not shown: asked', () =>
    expect(pointed(false)).toMatchObject({ verdict: 'unclear', question: 'saidSo' }));
  it('and answered', () => {
    expect(pointed(false, { answers: { saidSo: 'no' } }).verdict).toBe('allowed');
    expect(pointed(false, { answers: { saidSo: 'yes' } }).verdict).toBe('not');
  });
  it('in its own order; only that nothing be paid comes first', () => {
    const told = [
      { rule: 'collect.harass', sure: true } as const,
      { rule: 'collect.eight', sure: true } as const,
    ];
    expect(assess(contact({ time: '23:00' }), [], TODAY, told).rules).toEqual([
      'collect.harass',
      'collect.eight',
      'collect.hours',
    ]);
    expect(assess(contact({ happened: ['account'] }), [], TODAY, told).rules[0]).toBe('collect.account');
  });
  it('hours in the words are excused by what was agreed', () =>
    expect(
      assess(contact({ answers: { agreedHours: 'yes' } }), [], TODAY, [{ rule: 'collect.hours', sure: true }])
        .verdict,
    ).toBe('allowed'));
});

describe('what may hold besides', () => {
  it('by the kind of lender: not what is told already', () => {
    expect(besides(['collect.third'], TODAY)).toEqual(['reg.cf', 'reg.micro']);
    expect(besides(['collect.third', 'collect.eight', 'collect.dignity'], TODAY)).toEqual([
      'reg.cf',
      'reg.micro',
      'reg.bank',
    ]);
    expect(besides(['collect.hours'], TODAY)).toEqual([]);
  });

  it('only what held that day', () => {
    expect(besides(['collect.identify'], '2026-01-30')).toEqual(['collect.whitelist', 'reg.bank']);
    expect(besides(['collect.identify'], '2026-01-29')).toEqual(['reg.bank']);
  });
});

describe('rules that did not hold yet', () => {
  it.each([
    ['the association, the day before', '2026-01-29', 'visit', 'alone', 'allowed'],
    ['the association, the first day', '2026-01-30', 'visit', 'alone', 'not'],
    ['the standard, the day before', '2025-02-27', 'call', 'told', 'not'],
  ] as const)('%s', (_, on, channel, deed, is) =>
    expect(verdict(contact({ on, channel, happened: [deed] }))[0]).toBe(is),
  );

  it('hours before the standard', () => {
    expect(verdict(contact({ on: '2025-02-27', time: '23:00' }))[0]).toBe('allowed');
    expect(verdict(contact({ on: '2025-02-28', time: '23:00' }))[0]).toBe('not');
  });

  it.each([
    ['2025-12-31', 'unclear', []],
    ['2026-01-01', 'not', ['collect.harass']],
  ] as const)('a danger on %s is never called allowed: %s', (on, is, by) => {
    for (const deed of ['threat', 'followed'] as const)
      expect(assess(contact({ on, happened: [deed] }), [], TODAY)).toMatchObject({
        verdict: is,
        rules: by,
        question: undefined,
        danger: true,
      });
  });
});

describe('words in which nothing is recognised', () => {
  const judged = (more: Partial<Contact>) =>
    assess(contact({ happened: [], words: '他说了些我不懂的话', ...more }), [], TODAY);

  it('alone are not called fine', () => expect(judged({}).verdict).toBe('unread'));

  it('are not called fine for what was ticked or answered', () => {
    expect(judged({ happened: ['plain'] }).verdict).toBe('unread');
    expect(judged({ time: '23:00', answers: { agreedHours: 'yes' } })).toMatchObject({
      verdict: 'unread',
      question: 'agreedHours',
    });
  });

  it('change nothing about the hour, or whom they called', () => {
    expect(judged({ time: '23:00' })).toMatchObject({ verdict: 'not', rules: ['collect.hours'] });
    expect(judged({ who: 'family' })).toMatchObject({ verdict: 'unclear', rules: ['collect.third'] });
  });

  it('none were typed', () => expect(judged({ words: ' ' }).verdict).toBe('allowed'));
});

it.each([
  ['把我关在屋里不让走', true],
  ['说要弄死我', true],
  ['动手打了我两巴掌', true],
  ['骂我不要脸', false],
  ['冒充警察', false],
])('danger that is told in words comes first, too: %s', (words, danger) =>
  expect(assess(contact({ words }), [], TODAY, conductIn(words)).danger).toBe(danger),
);

describe('whom they reached, and whom they threaten to reach', () => {
  const told = (words: string, who: Contact['who']) => {
    const one = contact({ happened: [], words, who });
    const { rules: found } = assess(one, [], TODAY, conductIn(words));
    return found[0] && ruleFor(found[0], who);
  };

  it.each([
    '说再不还就打给我爸妈',
    '再不还就联系你单位',
    '把我通讯录的人都打一遍',
    '说要爆我通讯录',
    '打给我妈',
  ])('with the user on the phone it is he who says it: %s', (words) => {
    expect(told(words, 'me')).toMatchObject({ say: '您打得通我，请不要找别人。' });
    expect(told(words, 'me')?.saidBy).toBeUndefined();
    expect(told(words, 'family')).toMatchObject({ saidBy: '他可以这样说' });
  });

  it('also where somebody was told of the debt', () =>
    expect(told('跟我领导说我欠钱', 'me')).toMatchObject({ head: '不该跟别人说' }));

  it('every other rule is told alike', () =>
    expect(ruleFor('collect.hours', 'me')).toEqual(rules['collect.hours']));
});

it.each(deedIds.filter((deed) => deeds[deed].rules.length > 0))('%s is held against its rules', (deed) => {
  const one = contact({ happened: [deed], answers: { passedOn: 'yes' } });
  expect(assess(one, [], TODAY)).toMatchObject({
    verdict: 'not',
    rules: expect.arrayContaining([...deeds[deed].rules]),
  });
});

describe('only that one will sue, or report: the screen says that it is no threat, and so does the verdict', () => {
  const judged = (words: string) =>
    assess(contact({ words, happened: [] }), [], TODAY, conductIn(words)).verdict;
  it.each([
    '说要起诉我',
    '对方说再不还就起诉',
    '说要报征信',
    '催收说会上征信，影响征信',
    '说走法律程序',
    '他说要告我',
  ])('%s', (words) => expect(judged(words)).toBe('allowed'));
  it.each(['说要起诉我，还说了些听不懂的话', '说要起诉我全家', '起诉我那家公司叫什么'])(
    'what is said beside it is not called fine: %s',
    (words) => expect(judged(words)).not.toBe('allowed'),
  );
});
