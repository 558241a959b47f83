/**
 * Who may import whom. One way only: money, dates → topics → casefile → components → entrypoints; lib/platform stands
 * aside and is handed down by the entrypoints. tests/build/imports.test.ts plants a violation of each rule.
 */

/** What a topic may import besides itself, lib/money and lib/dates. A topic that is not listed may import nothing. */
const edges = {
  money: [],
  dates: [],
  sources: [],
  text: [],
  drafts: [],
  budget: [],
  record: [],
  settings: ['sources'],
  debt: ['sources'],
  plan: ['budget', 'debt', 'sources'],
  checklist: ['record', 'sources', 'text'],
  call: ['debt', 'plan', 'record', 'sources', 'text'],
  rights: ['sources', 'text'],
  scam: ['sources', 'text'],
  answers: ['debt', 'sources', 'text'],
  court: ['debt', 'sources', 'text'],
  calc: ['sources'],
  intake: ['scam', 'text'],
  agreement: ['call', 'court', 'intake', 'record', 'sources', 'text'],
  letters: ['call', 'record', 'sources'],
  practise: ['call', 'plan', 'record', 'text'],
  casefile: ['budget', 'call', 'checklist', 'debt', 'drafts', 'plan', 'record', 'rights', 'settings'],
  platform: ['casefile', 'settings'],
};

/** Below everything: what they hold imports no topic, not even each other. */
const ground = ['money', 'dates', 'sources', 'text'];

/** Packages that only a few files know, so that they can be replaced there. */
const packages = {
  '(?:date-fns|@date-fns/utc)': {
    only: '^lib/dates/',
    why: 'Days are strings; one folder knows the library.',
  },
  valibot: { only: '^lib/casefile/', why: 'Data from outside is read in one place.' },
  'webextension-polyfill': {
    only: '^(?:lib/platform/|entrypoints/background[.]ts$)',
    why: 'The browser is touched in one place, and the content script stays small without it.',
  },
  'lucide-preact': {
    only: '^components/ui/Icon[.]tsx$',
    why: 'One component knows where the icons come from, and names those in use.',
  },
  wxt: { only: '^entrypoints/', why: 'Only what the browser loads knows the build tool.' },
};

/** Words the user says, hears or reads: data that anybody can check without running anything. */
const content = [
  '^lib/call/script/(?!(?:answers/)?index[.]ts$)',
  '^lib/call/moves/(?:opening|probing|demand|refusal|pressure|offer|closing|classes)[.]ts$',
  '^lib/call/prepare[.]ts$',
  '^lib/checklist/steps[.]ts$',
  '^lib/rights/(?:rules|deeds|questions|remedies)[.]ts$',
  '^lib/court/deadlines[.]ts$',
  '^lib/scam/(?:clues/|(?:tones|denials|excused)[.]ts$)',
  '^lib/[^/]+/words[.]ts$',
  '^lib/practise/spoken/(?!index[.]ts$)',
  '^lib/sources/(?!(?:index|all|inUse)[.]ts$)',
  '^lib/answers/(?:questions/(?!index[.]ts$)|(?:offices|classes)[.]ts$)',
];

const inTopic = (name) => `^lib/${name}(?:/|[.]ts$)`;
const inPackage = (name) => `(?:^|/)node_modules/(?:@types/)?${name}(?:/|$)`;

function edgesOf([topic, others]) {
  const base = ground.includes(topic) ? [] : ['money', 'dates'];
  return {
    name: `edges-of-${topic}`,
    comment: `lib/${topic} may import ${[...base, ...others].join(', ') || 'no other topic'}. A new edge is a decision: list it.`,
    severity: 'error',
    from: { path: inTopic(topic) },
    to: { path: '^lib/', pathNot: [topic, ...base, ...others].map(inTopic) },
  };
}

function keptIn([name, { only, why }]) {
  return {
    name: `package-${name.replace(/\W+/g, '-').replace(/^-|-$/g, '')}`,
    comment: why,
    severity: 'error',
    from: { pathNot: only },
    to: { path: inPackage(name) },
  };
}

const rules = [
  {
    name: 'lib-is-plain',
    comment:
      'lib is plain functions over plain data: no view, no browser, no framework. lib/platform is the exception.',
    from: { path: '^lib/', pathNot: '^lib/platform/' },
    to: { path: ['^(?:components|entrypoints)/', 'node_modules/(?!date-fns/|@date-fns/utc/|valibot/)'] },
  },
  {
    name: 'platform-is-no-view',
    comment: 'lib/platform serves the views and knows none of them.',
    from: { path: '^lib/platform/' },
    to: { path: ['^(?:components|entrypoints)/', 'node_modules/(?!(?:@types/)?webextension-polyfill/)'] },
  },
  {
    name: 'components-get-the-platform-handed-down',
    comment:
      'A component that reaches for the browser or an entrypoint cannot be shown in a test or the gallery.',
    from: { path: '^components/' },
    to: { path: ['^lib/platform/', '^entrypoints/'] },
  },
  {
    name: 'unlisted-topic',
    comment: 'A new topic: list what it may import in `edges`.',
    from: { path: '^lib/([^/.]+)', pathNot: Object.keys(edges).map(inTopic) },
    to: { path: '^lib/', pathNot: '^lib/$1(?:/|[.]ts$)' },
  },
  {
    name: 'topic-by-its-face',
    comment: 'A topic shows others its index.ts and nothing else, so that the rest can be moved.',
    from: { path: '^lib/([^/]+)/' },
    to: {
      path: '^lib/[^/]+/',
      pathNot: ['^lib/$1/', '^lib/[^/]+/index[.]ts$', '^lib/sources/(?:all|inUse)[.]ts$'],
    },
  },
  {
    name: 'topic-by-its-face-or-words',
    comment:
      'Views use the index.ts of a topic, and its words.ts or words/: words stay out of the chunks that do not show them.',
    from: { path: '^(?:components|entrypoints)/' },
    to: {
      path: '^lib/[^/]+/',
      pathNot: [
        '^lib/[^/]+/(?:index|words)[.]ts$',
        '^lib/[^/]+/words/',
        '^lib/sources/(?:all|inUse)[.]ts$',
        '^lib/platform/',
      ],
    },
  },
  {
    name: 'content-is-data',
    comment:
      'Content imports types only; an answer that many moves share is content too, and replies that many lines do. ' +
      'Wordings may be joined: lib/text.',
    from: { path: content },
    to: {
      dependencyTypesNot: ['type-only'],
      pathNot: '^lib/(?:call/script/(answers/whoFirst|comeDown)|text/index)[.]ts$',
    },
  },
  {
    name: 'sources-are-cited-by-id',
    comment: 'In lib a source is a key, checked by its type; only views show what it says.',
    from: { path: '^lib/', pathNot: '^lib/sources/' },
    to: { path: '^lib/sources/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'content-script-is-small',
    comment:
      'It runs on every page of Alipay: no framework, no polyfill, nothing of the case. Only the messages.',
    from: { path: '^entrypoints/alipay[.]content/' },
    to: {
      pathNot: [
        '^entrypoints/alipay[.]content/',
        '^lib/platform/messages[.]ts$',
        'node_modules/wxt/.*define-content-script',
      ],
    },
  },
  {
    name: 'picker-is-small',
    comment: 'It is loaded while somebody waits to point: what reads a figure, and nothing of the case.',
    from: { path: '^entrypoints/picker/' },
    to: {
      dependencyTypesNot: ['type-only'],
      pathNot: [
        '^entrypoints/picker/',
        '^lib/(?:intake|money)/',
        'node_modules/wxt/.*define-unlisted-script',
      ],
    },
  },
  {
    name: 'no-cycle',
    comment: 'Modules that need each other to load are one module. A cycle of types is harmless.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-orphan',
    comment:
      'Nobody imports it, and it imports nothing: left over. no-context.ts is put in by wxt.config.ts.',
    from: { orphan: true, pathNot: '^entrypoints/alipay[.]content/no-context[.]ts$' },
    to: {},
  },
  {
    name: 'resolvable',
    comment: 'What cannot be found cannot be checked either.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-node',
    comment: 'A browser has no Node modules.',
    from: {},
    to: { dependencyTypes: ['core'] },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rules.map((rule) => ({ severity: 'error', ...rule })),
    ...Object.entries(packages).map(keptIn),
    ...Object.entries(edges).map(edgesOf),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Sees imports of types too, and tells them apart.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
