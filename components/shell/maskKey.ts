import { useLayoutEffect } from 'preact/hooks';
import { isOn } from '../../lib/settings/index.ts';
import { isField } from '../ui/isField.ts';
import { useView } from './view.ts';

/** H covers and uncovers the amounts, anywhere outside a field, unless single keys are switched off. */
export function useMaskKey() {
  const view = useView();
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'h' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.isComposing || isField(event.target) || !isOn(view.file.value.settings, 'singleKeys')) return;
      view.cover(!view.masked.value);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [view]);
}
