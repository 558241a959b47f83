import type { Build } from './built.ts';

/** What we read of a manifest. */
export type Manifest = {
  manifest_version?: number;
  default_locale?: string;
  permissions?: string[];
  content_security_policy?: { extension_pages?: string };
  background?: { service_worker?: string; scripts?: string[] };
  content_scripts?: {
    matches: string[];
    exclude_globs?: string[];
    all_frames?: boolean;
    match_about_blank?: boolean;
    match_origin_as_fallback?: boolean;
    world?: string;
    js: string[];
  }[];
  web_accessible_resources?: { resources: string[]; matches: string[] }[];
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required?: string[] } } };
} & Record<string, unknown>;

const ALIPAY = ['https://*.alipay.com/*'];
const PASSWORD_PAGES = ['https://*cashier*', 'https://auth*', 'https://login*'];
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'none'",
  'connect-src': "'none'",
  'media-src': "'none'",
  'object-src': "'none'",
  'worker-src': "'none'",
  'frame-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
};

/** Doors that the extension does not have. */
const absent = [
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'externally_connectable',
  'update_url',
  'sandbox',
];

/** What the manifest asks for beyond what was decided, each as one sentence; none is good. */
export function asksTooMuch(build: Build, manifest: Manifest): string[] {
  const chrome = build === 'chrome-mv3';
  const { background, content_scripts: scripts = [], web_accessible_resources: open = [] } = manifest;
  const workers = [background?.service_worker, ...(background?.scripts ?? [])].filter(Boolean);
  const [script] = scripts;
  const data = manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required;
  const checks: [boolean, string][] = [
    [manifest.manifest_version === 3, 'it is no manifest of version 3'],
    [same(manifest.permissions, chrome ? ['storage', 'sidePanel'] : ['storage']), 'other permissions'],
    [absent.every((key) => !(key in manifest)), `one of ${absent.join(', ')}`],
    [isOurPolicy(manifest.content_security_policy?.extension_pages), 'another content security policy'],
    [workers.length === 1, 'not exactly one background'],
    [scripts.length === 1 && script?.js.length === 1, 'not exactly one content script'],
    [same(script?.matches, ALIPAY), 'the launcher elsewhere than on Alipay'],
    [same(script?.exclude_globs, PASSWORD_PAGES), 'the launcher where passwords are typed'],
    [!script?.all_frames && !script?.match_about_blank && !script?.match_origin_as_fallback, 'inner frames'],
    [script?.world === undefined, "the page's own world"],
    [
      open.length === 1 && same(open[0]?.resources, ['picker.js', 'sidepanel.html']),
      'other files open to pages',
    ],
    [same(open[0]?.matches, ALIPAY), 'files open to other pages than those of Alipay'],
    [chrome || same(data, ['none']), 'collecting data'],
    [manifest.default_locale === 'zh_CN', 'another locale'],
  ];
  return checks.flatMap(([good, what]) => (good ? [] : [what]));
}

function same(given: readonly string[] | undefined, wanted: readonly string[]): boolean {
  return given !== undefined && [...given].sort().join() === [...wanted].sort().join();
}

function isOurPolicy(policy = ''): boolean {
  const wanted = Object.entries(POLICY).map(([name, value]) => `${name} ${value}`);
  return same(policy.split('; '), wanted);
}
