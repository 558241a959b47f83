import type { Ending, Line, Script, StartId } from './types.ts';

/**
 * Joins the chapters of a script. A reply to a line that does not exist is a type error.
 *
 * Replies of a line may share their words: the first whose conditions hold counts, so the strictest stands first.
 */
export function defineScript<const Id extends string>(
  starts: Record<StartId, NoInfer<Id>>,
  nodes: Record<Id, Line<NoInfer<Id>> | Ending>,
): Script<Id> {
  return { starts, nodes };
}
