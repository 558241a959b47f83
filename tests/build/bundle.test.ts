import { describe, expect, it } from 'vitest';
import { builds, filesOf, unreadIn } from './checks/built.ts';
import { violationsIn } from './checks/bundle.ts';

describe.each(builds)('the files of %s', (build) => {
  const files = filesOf(build);

  it('send nothing, and load nothing from elsewhere', () =>
    expect(files.flatMap(({ name, text }) => violationsIn(name, text))).toEqual([]));

  it('are all of a kind that was looked into', () => expect(unreadIn(files)).toEqual([]));

  it('are those of the extension', () => {
    const names = files.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'background.js',
        'content-scripts/alipay.js',
        'sidepanel.html',
        'popup.html',
        '_locales/zh_CN/messages.json',
      ]),
    );
    expect(names.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(3);
  });
});

const preact = 'dangerouslySetInnerHTML innerHTML innerHTML';

describe('a violation is reported', () => {
  it.each([
    ['a request', 'a.js', 'const r=fetch(u)'],
    ['a request by another name', 'a.js', 'const f=globalThis.fetch;f(u)'],
    ['an old request', 'a.js', 'new XMLHttpRequest'],
    ['a socket', 'a.js', 'new WebSocket(u)'],
    ['a stream', 'a.js', 'new EventSource(u)'],
    ['a transport', 'a.js', 'new WebTransport(u)'],
    ['a beacon', 'a.js', 'navigator.sendBeacon(u,d)'],
    ['a peer', 'a.js', 'new webkitRTCPeerConnection(c)'],
    ['a script in a worker', 'a.js', 'importScripts(u)'],
    ['a worker', 'a.js', 'new Worker(u)'],
    ['a shared worker', 'a.js', 'new SharedWorker(u)'],
    ['a hint to connect', 'a.html', '<link rel="preconnect" href="/a">'],
    ['a hint to look up', 'a.html', '<link rel=dns-prefetch href=/a>'],
    ['a hint to load', 'a.js', 'link.rel="prefetch"'],
    ['a window', 'a.js', 'window.open(u)'],
    ['code from text', 'a.js', 'eval(t)'],
    ['code from text by another name', 'a.js', 'const e={eval:(0,eval)};e.eval(t)'],
    ['a function from text', 'a.js', 'new Function(t)'],
    ['a function from text, without new', 'a.js', 'Function("return this")()'],
    ['HTML from text', 'a.js', 'e.innerHTML=t'],
    ['HTML from text beside Preact', 'a.js', `${preact};e.innerHTML=t`],
    ['more HTML from text', 'a.js', 'e.insertAdjacentHTML("beforeend",t)'],
    ['an address', 'a.js', 'img.src="https://example.com/x.png?"+d'],
    ['an address in a style', 'a.css', 'a{background:url(http://example.com/a.png)}'],
    ['an address without a scheme', 'a.html', '<img src="//example.com/a.png">'],
    ['one in a style', 'a.css', 'a{background:url(//example.com/a.png)}'],
    ['one put together', 'a.js', 'location.href="https:"+"//example.com/"+d'],
    ['a page of Alipay', 'a.js', '"https://www.alipay.com/"'],
    ['another name of the W3C', 'a.js', '"http://www.w3.org/1999/xlink"'],
  ])('%s', (_, name, text) => expect(violationsIn(name, text)).not.toEqual([]));

  it('a file of a kind that nobody looks into', () =>
    expect(unreadIn([{ name: 'a.wasm', text: '' }])).toEqual(['a.wasm']));
});

it.each([
  ['where the launcher runs', 'matches:["https://*.alipay.com/*"],excludeGlobs:["https://auth*"]'],
  ['the names of languages', 'createElementNS("http://www.w3.org/2000/svg",t)'],
  ['what Preact could do', preact],
  ["the polyfill's table", 'inspectedWindow:{eval:{minArgs:1,maxArgs:2}}'],
  ['our own modules', 'import("./chunks/backup-x.js")'],
  ['words that look alike', 'prefetched,retrieval,functions('],
])('%s is no violation', (_, text) => expect(violationsIn('a.js', text)).toEqual([]));
