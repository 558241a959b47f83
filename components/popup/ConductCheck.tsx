import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { loadRights } from '../rights/load.ts';
import { Later } from '../shell/Later.tsx';

type At = { at: 'contact'; edit?: string; from?: 'log' } | { at: 'log' };

/** 这通电话合规吗, in place: the same check as in the sidebar, and the log. */
export function ConductCheck({ onBack }: { onBack(): void }) {
  const place = useMemo(() => signal<At>({ at: 'contact' }), []);
  const go = (next: At) => () => {
    place.value = next;
  };
  const here = place.value;
  return (
    <Later
      load={loadRights}
      show={({ ContactTool, ContactList }) =>
        here.at === 'log' ? (
          <ContactList
            popup
            backTo="弹窗"
            onBack={onBack}
            onNew={go({ at: 'contact', from: 'log' })}
            onEdit={(edit) => go({ at: 'contact', edit, from: 'log' })()}
          />
        ) : (
          <ContactTool
            popup
            key={here.edit}
            edit={here.edit}
            backTo={here.from ? '催收记录' : '弹窗'}
            onBack={here.from ? go({ at: 'log' }) : onBack}
            onDone={go({ at: 'log' })}
            onLog={go({ at: 'log' })}
          />
        )
      }
    />
  );
}
