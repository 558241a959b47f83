import type { CaseFile } from './casefile.ts';
import { decodeCase } from './slices.ts';

/**
 * Reads a file that was exported.
 *
 * @param text  its whole text, from anywhere: nothing in it is trusted
 * @param mark  the mark that our files carry
 * @returns the case, or which of three things is wrong
 */
export function readExport(text: string, mark: string): { file: CaseFile } | { problem: ExportProblem } {
  const parsed = parse(text);
  if (typeof parsed !== 'object' || parsed === null) return { problem: 'notOurs' };
  const { app, items } = parsed as { app?: unknown; items?: unknown };
  if (app !== mark || typeof items !== 'object' || items === null) return { problem: 'notOurs' };
  const { file, unreadable } = decodeCase(items as Record<string, unknown>);
  if (unreadable.length > 0) return { problem: isNewer(items) ? 'newer' : 'damaged' };
  return { file };
}

/** `newer`: written by a later version, whose format this one does not know. */
export type ExportProblem = 'notOurs' | 'newer' | 'damaged';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, so not a file of ours: the caller says so.
    return undefined;
  }
}

function isNewer(items: object): boolean {
  return Object.values(items).some((value: unknown) => versionOf(value) > 1);
}

function versionOf(value: unknown): number {
  const version = typeof value === 'object' && value !== null ? (value as { v?: unknown }).v : undefined;
  return typeof version === 'number' ? version : 0;
}
