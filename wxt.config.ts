import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** What the pages of the extension may load: their own files, and nothing from anywhere else. */
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'none'",
  "connect-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "worker-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * What the pages begin with comes in one piece: each further file costs a way through the browser. What only the popup
 * shows stays with its own script, which the app does not load. The call, fetched right after, is one more piece: two
 * files are read for it, not twenty-two. A script is in one piece anyway.
 */
const inOnePiece: Plugin = {
  name: 'in-one-piece',
  outputOptions: (options) =>
    options.format === 'iife'
      ? options
      : {
          ...options,
          codeSplitting: {
            groups: [
              {
                name: 'app',
                tags: ['$initial'],
                test: (id) => !/entrypoints|components.popup/.test(id),
                priority: 2,
              },
              { name: 'call', test: /components.call.index/, priority: 1 },
            ],
          },
        },
};

/**
 * WXT's logger says nothing in what is shipped; with what it would say it is 100 bytes of every script. The picker does
 * nothing at its start that could fail, and what catches that is 100 more.
 */
const withoutLogger: Plugin = {
  name: 'without-logger',
  transform: (code, id) =>
    id.includes('wxt') && code.includes('crashed on startup!')
      ? code
          .replace(/logger\.error\(.*\);/g, '')
          .replace(
            /(?<=unlisted-script-entrypoint\.ts\nconst result = )[\s\S]*?\n\}\)\(\)/,
            'definition.main()',
          )
      : undefined,
};

/** Opens and closes the sidebar; the same key in every browser. */
const command = {
  suggested_key: { default: 'Alt+Shift+H' },
  description: '__MSG_toggleCommand__',
};

export default defineConfig({
  // Auto-imports hide dependencies.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'sidePanel'],
    incognito: 'spanning',
    content_security_policy: { extension_pages: csp },
    commands: { 'toggle-sidebar': command },
    web_accessible_resources: [
      {
        resources: ['sidepanel.html', 'picker.js'],
        matches: ['https://*.alipay.com/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'huandeqi@huandeqi.local',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '109' }),
  }),
  vite: () => ({
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve('entrypoints/alipay.content/no-context.ts') },
    },
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false }), inOnePiece, withoutLogger],
    build: {
      target: ['chrome109', 'firefox140'],
      // The polyfill holds a fetch call; both browsers know modulepreload.
      modulePreload: { polyfill: false },
      // What the date library sets up is its own class: who does not use that, as the picker, need not carry it.
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /@date-fns/, sideEffects: false }] } },
    },
  }),
});
