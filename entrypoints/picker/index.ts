import type { UnlistedScriptDefinition } from 'wxt';
import type { Picker } from '../../lib/platform/messages.ts';
import { startPicking } from './picking.ts';

/**
 * Loaded into the launcher's world when the user first wants to point at a figure; until then no page has it. What WXT
 * would have around a definition is not needed, and would be bytes.
 */
export default {
  main() {
    const launcher = globalThis as unknown as { pick?: Picker };
    launcher.pick = startPicking;
  },
} satisfies UnlistedScriptDefinition;
