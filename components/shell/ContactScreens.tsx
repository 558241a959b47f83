import { loadRights } from '../rights/load.ts';
import { Later } from './Later.tsx';
import type { Place } from './place.ts';
import { useView } from './view.ts';

type ContactPlace = Extract<Place, { at: 'contact' }>;

export function ContactScreen({ place }: { place: ContactPlace }) {
  const view = useView();
  const log = () => {
    view.place.value = { at: 'contacts' };
  };
  const [backTo, before] = beforeContact(place);
  const back = () => {
    view.place.value = before;
  };
  return (
    <Later
      load={loadRights}
      show={({ ContactTool }) => (
        <ContactTool
          key={`${place.call} ${place.edit}`}
          call={place.call}
          edit={place.edit}
          onBack={back}
          backTo={backTo}
          onDone={log}
          onLog={log}
        />
      )}
    />
  );
}

/** Where one came from, by name. */
function beforeContact({ call, from }: ContactPlace): [name: string, place: Place] {
  if (from) return [from === 'records' ? '通话记录' : '催收记录', { at: from }];
  return call ? ['记录', { at: 'record', call }] : ['清单', { at: 'home' }];
}

export function ContactLog() {
  const view = useView();
  return (
    <Later
      load={loadRights}
      show={({ ContactList }) => (
        <ContactList
          onBack={() => {
            view.place.value = { at: 'home' };
          }}
          onNew={() => {
            view.place.value = { at: 'contact', from: 'contacts' };
          }}
          onEdit={(edit) => {
            view.place.value = { at: 'contact', edit, from: 'contacts' };
          }}
        />
      )}
    />
  );
}
