import { useEffect } from 'preact/hooks';
import { isOn } from '../../lib/settings/index.ts';
import { useView } from './view.ts';

/** Where an h is a letter that is typed. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/** H covers and uncovers the amounts, anywhere outside a field, unless single keys are switched off. */
export function useMaskKey() {
  const view = useView();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'h' || event.ctrlKey || event.altKey || event.metaKey) return;
      const typing = event.isComposing || (event.target instanceof Element && event.target.closest(FIELDS));
      if (typing || !isOn(view.file.value.settings, 'singleKeys')) return;
      view.masked.value = !view.masked.value;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [view]);
}
