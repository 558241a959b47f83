import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { generate } from 'selfsigned';

/** What a browser asked of the stage. */
export type StageRequest = {
  method: string;
  host: string;
  /** Without the query. */
  path: string;
  query: string;
  headers: Record<string, string>;
  body: string;
  /** False if the stage has no such page. */
  found: boolean;
};

/** Plays Alipay on this machine. */
export type StageServer = {
  port: number;
  /** Everything asked so far, the oldest first. */
  requests: StageRequest[];
  close(): Promise<void>;
};

/** Records the keys that a page sees; the only thing that the stage's pages ask for. */
export const pageScript = '/keys.js';

const pages = join(import.meta.dirname, 'pages');

const contentTypes: Record<string, string> = {
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Starts an HTTPS server for every host of alipay.com on a free port of 127.0.0.1. */
export async function startServer(): Promise<StageServer> {
  const requests: StageRequest[] = [];
  const server = createServer(await certificate(), async (request, response) => {
    const asked = await noteRequest(request);
    const page = await readPage(asked.host, asked.path);
    requests.push({ ...asked, found: page !== undefined });
    answer(response, asked.path, page, await readHeaders(asked.host, asked.path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A certificate that nobody has signed; the browser of the stage is told to accept it. */
async function certificate() {
  const made = await generate([{ name: 'commonName', value: 'alipay.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.alipay.com' }] }],
  });
  return { key: made.private, cert: made.cert };
}

async function noteRequest(request: IncomingMessage): Promise<Omit<StageRequest, 'found'>> {
  const host = request.headers.host ?? '';
  const url = new URL(request.url ?? '/', `https://${host}`);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    method: request.method ?? 'GET',
    host: url.hostname,
    path: url.pathname,
    query: url.search,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

/** A page lies under its host's name, what every host has under `any-host`. */
async function readPage(host: string, path: string): Promise<Buffer | undefined> {
  for (const folder of [host, 'any-host']) {
    const page = await readFile(join(pages, folder, path)).catch(() => undefined);
    if (page) return page;
  }
  return undefined;
}

/** A page's own headers lie beside it: `strict.htm` has `strict.htm.headers.json`. */
async function readHeaders(host: string, path: string): Promise<Record<string, string>> {
  const headers = await readPage(host, `${path}.headers.json`);
  return headers ? JSON.parse(headers.toString('utf8')) : {};
}

function answer(
  response: ServerResponse,
  path: string,
  page: Buffer | undefined,
  headers: Record<string, string>,
): void {
  const type = contentTypes[extname(path)] ?? 'text/plain; charset=utf-8';
  // A cached page would not be asked for again, and so not be written down.
  response.writeHead(page ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(page ?? '没有这一页');
}
