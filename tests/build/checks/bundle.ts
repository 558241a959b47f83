/** Every way out of a page, and every way in for code that was not built with us. */
const forbidden: [what: string, pattern: RegExp][] = [
  ['fetch', /\bfetch\b/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket(?:Stream)?\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['WebRTC', /RTCPeerConnection/i],
  ['a worker', /\bnew\s+(?:Shared)?Worker\b|\bserviceWorker\.register\b|\bimportScripts\b/],
  ['a hint to connect', /\b(?:preconnect|dns-prefetch|prefetch|prerender|speculationrules)\b/],
  ['a new window', /\bwindow\.open\b/],
  // The polyfill's table of browser calls names one `eval`.
  ['code from text', /\beval\b(?!:\{minArgs)|\bFunction\s*\(/],
  ['HTML from text', /\bouterHTML\b|\binsertAdjacentHTML\b|\bdocument\.write/],
  ['an address without a scheme', /(?:src|href|action)\s*=\s*["']?\/\/|url\(\s*["']?\/\//],
  ['a scheme to put an address together', /\b(?:https?|wss?):(?!\/\/)/],
];

/** Addresses that are no requests: where the launcher runs, and the names of languages. */
const addresses = new Set([
  'https://*.alipay.com/*',
  'https://auth*',
  'https://login*',
  'https://*cashier*',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1998/Math/MathML',
]);

/** Official pages that a link may lead to. */
const links = new Set<string>();

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>()\\]*/g;

/** Preact can set innerHTML, at two places, when asked by its property. Biome forbids us to ask. */
const INNER = /\binnerHTML\b/g;
const PREACT_INNER = 2;

/** What a built file must not hold, each as one sentence; none is good. */
export function violationsIn(name: string, text: string): string[] {
  const calls = forbidden
    .filter(([, pattern]) => pattern.test(text))
    .map(([what, pattern]) => `${name} holds ${what}: …${around(text, text.search(pattern))}…`);
  const found = [...text.matchAll(ADDRESS)].map(([address]) => address);
  const strange = found
    .filter((address) => !addresses.has(address) && !links.has(address))
    .map((address) => `${name} holds an address: ${address}`);
  const inner = [...text.matchAll(INNER)].length;
  const allowed = text.includes('dangerouslySetInnerHTML') ? PREACT_INNER : 0;
  return [...calls, ...strange, ...(inner > allowed ? [`${name} sets innerHTML ${inner} times`] : [])];
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 40), at + 60);
}
