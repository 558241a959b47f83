import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { CaseFile } from '../../lib/casefile/index.ts';
import { forgetting } from '../../lib/settings/words.ts';
import { useView } from '../shell/view.ts';
import { WherePicks } from '../ui/WherePicks.tsx';
import { focusSoon } from '../ui/wrong.ts';

/**
 * Where what is entered is kept; a private window has no choice. Away from this computer only after it was asked: it goes
 * with the next closing then.
 */
export function PlacePicks() {
  const { file, link, keepIn } = useView();
  // Drawn anew with whatever is told of it: what was picked and could not be is not shown as picked.
  const { where } = link.value;
  const asked = useSignal(false);
  const body = useRef<HTMLDivElement>(null);
  // Moved in another page, there is nothing left to ask.
  const asks = asked.value && where === 'local';
  const pick = (place: 'session' | 'local') => {
    asked.value = place === 'session' && where === 'local' && hasAny(file.value);
    if (asked.value) focusSoon(body, 'section .btn');
    else keepIn(place);
  };
  const answer = (forget: boolean) => {
    asked.value = false;
    if (forget) keepIn('session');
    focusSoon(body, 'input:checked');
  };
  if (where !== 'session' && where !== 'local') return null;
  return (
    <div class="stack-s" ref={body}>
      <WherePicks legend="放在哪" where={asks ? 'session' : where} onPick={pick} />
      {asks && (
        <section class="card stack-s" aria-labelledby="forgetting">
          <h2 class="card__title" id="forgetting">
            {forgetting.title}
          </h2>
          <p class="quiet">{forgetting.text}</p>
          <div class="two">
            <button type="button" class="btn btn--line" onClick={() => answer(false)}>
              还存在这台电脑
            </button>
            <button type="button" class="btn btn--line" onClick={() => answer(true)}>
              改成关掉就没了
            </button>
          </div>
        </section>
      )}
    </div>
  );
}

/** Whether anything would be lost; how the product behaves is no loss. */
function hasAny({ settings, ...entered }: CaseFile): boolean {
  return Object.values(entered).some((slice) => Object.keys(slice).length > 0);
}
