import { describe, expect, it } from 'vitest';
import { permissions } from '../../lib/settings/words.ts';
import { builds, textOf } from './checks/built.ts';
import { asksTooMuch, type Manifest } from './checks/manifest.ts';

const manifestOf = (build: (typeof builds)[number]): Manifest => JSON.parse(textOf(build, 'manifest.json'));

it.each(builds)('the manifest of %s asks for no more than was decided', (build) =>
  expect(asksTooMuch(build, manifestOf(build))).toEqual([]),
);

it.each(builds)('every text that the manifest of %s names is there', (build) => {
  const messages: Record<string, unknown> = JSON.parse(textOf(build, '_locales/zh_CN/messages.json'));
  const named = [...textOf(build, 'manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !(name in messages))).toEqual([]);
});

it('the screen that lays everything open explains each permission of a build, and no other', () => {
  const asked = builds
    .map(manifestOf)
    .flatMap(({ permissions: of = [], content_scripts: scripts = [] }) => [
      ...of,
      ...scripts.flatMap(({ matches }) => matches),
    ]);
  expect(permissions.map(({ id }) => id).sort()).toEqual([...new Set(asked)].sort());
});

const chrome = manifestOf('chrome-mv3');
const [script = { matches: [], js: [] }] = chrome.content_scripts ?? [];
const policy = chrome.content_security_policy?.extension_pages ?? '';
const withScript = (more: Partial<typeof script>): Manifest => ({
  ...chrome,
  content_scripts: [{ ...script, ...more }],
});
const withPolicy = (extension_pages: string): Manifest => ({
  ...chrome,
  content_security_policy: { extension_pages },
});

describe('asking for more is reported', () => {
  it.each<[string, Manifest]>([
    ['an older manifest', { ...chrome, manifest_version: 2 }],
    ['a permission more', { ...chrome, permissions: ['storage', 'sidePanel', 'tabs'] }],
    ['hosts', { ...chrome, host_permissions: ['https://*.alipay.com/*'] }],
    ['hosts, later', { ...chrome, optional_host_permissions: ['<all_urls>'] }],
    ['a policy that connects', withPolicy(policy.replace("connect-src 'none'", "connect-src 'self'"))],
    [
      'a policy that runs text',
      withPolicy(policy.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")),
    ],
    ['a policy without a part', withPolicy(policy.replace("; form-action 'none'", ''))],
    ['no policy', { ...chrome, content_security_policy: {} }],
    ['no background', { ...chrome, background: {} }],
    ['two backgrounds', { ...chrome, background: { scripts: ['a.js', 'b.js'] } }],
    ['every page', withScript({ matches: ['<all_urls>'] })],
    ['a page more', withScript({ matches: ['https://*.alipay.com/*', 'https://*.taobao.com/*'] })],
    ['the login page', withScript({ exclude_globs: ['https://*cashier*', 'https://auth*'] })],
    ['no excludes', { ...chrome, content_scripts: [{ matches: script.matches, js: script.js }] }],
    ['inner frames', withScript({ all_frames: true })],
    ["the page's own world", withScript({ world: 'MAIN' })],
    ['a second script', { ...chrome, content_scripts: [script, script] }],
    [
      'a file more, open to pages',
      {
        ...chrome,
        web_accessible_resources: [
          { resources: ['sidepanel.html', 'picker.js', 'a.js'], matches: script.matches },
        ],
      },
    ],
    [
      'the app, open to every page',
      {
        ...chrome,
        web_accessible_resources: [{ resources: ['sidepanel.html', 'picker.js'], matches: ['<all_urls>'] }],
      },
    ],
    ['another locale', { ...chrome, default_locale: 'en' }],
  ])('%s', (_, manifest) => expect(asksTooMuch('chrome-mv3', manifest)).toHaveLength(1));

  it('collecting data in Firefox', () => {
    const gecko = { data_collection_permissions: { required: ['locationInfo'] } };
    const firefox = { ...manifestOf('firefox-mv3'), browser_specific_settings: { gecko } };
    expect(asksTooMuch('firefox-mv3', firefox)).toEqual(['collecting data']);
  });
});
