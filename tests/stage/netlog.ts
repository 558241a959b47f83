import { readFile } from 'node:fs/promises';
import { pageScript } from './server.ts';

/** A request as the browser itself wrote it down, answered or not. */
export type LoggedRequest = {
  method: string;
  url: string;
  /** The origin that asked; "not an origin" for the browser itself and what is typed as an address. */
  initiator: string;
};

/**
 * All requests in a net log of Chromium. Read it after the browser has closed.
 *
 * @throws Error if nothing was logged at all: an empty list must mean that nothing was asked
 */
export async function readNetLog(file: string): Promise<LoggedRequest[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  // One event a line. Read so, a log that a crash has cut short is as good as a whole one.
  const events = lines.filter((line) => line.includes('"source":')).map(parseEvent);
  if (events.length === 0) throw new Error(`The net log ${file} is empty.`);
  return events.filter((params) => params !== undefined && 'initiator' in params && 'url' in params);
}

/**
 * True if our own code asked: a page of the extension, or its content script, whose requests bear the origin
 * of the page it is on. The pages of the stage ask for nothing but `pageScript`.
 */
export function isFromExtension({ initiator, url }: LoggedRequest): boolean {
  if (initiator.startsWith('chrome-extension://')) return true;
  return initiator.endsWith('.alipay.com') && new URL(url).pathname !== pageScript;
}

function parseEvent(line: string): LoggedRequest | undefined {
  try {
    return (JSON.parse(line.replace(/,\s*$/, '')) as { params?: LoggedRequest }).params;
  } catch {
    // The line that was being written when the browser went.
    return undefined;
  }
}
