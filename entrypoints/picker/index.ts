import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Picker } from '../../lib/platform/messages.ts';
import { startPicking } from './picking.ts';

/** Loaded into the launcher's world when the user first wants to point at a figure; until then no page has it. */
export default defineUnlistedScript(() => {
  const launcher = globalThis as unknown as { pick?: Picker };
  launcher.pick = startPicking;
});
