import { useSignal } from '@preact/signals';
import { type Contact, contactsOf, copyOf, tallyOf } from '../../lib/rights/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { TakenOut } from '../ui/TakenOut.tsx';
import { ContactRow } from './ContactRow.tsx';
import { CopyLog } from './CopyLog.tsx';

/** How many are drawn before one asks for more. */
const DRAWN = 30;

export type ContactListProps = {
  onBack(): void;
  backTo?: string;
  onNew(): void;
  onEdit(id: string): void;
  popup?: boolean;
};

/** Everything logged, the newest first: how often, and as text for a complaint. */
export function ContactList({ onBack, backTo, onNew, onEdit, popup = false }: ContactListProps) {
  const view = useView();
  const log = contactsOf(view.file.value.contacts);
  const drawn = useSignal(DRAWN);
  const [last] = log;
  const again = () => {
    if (last) view.send({ type: 'contactPut', contact: copyOf(last, view.newId(), view.now()) });
  };
  return (
    <div class={popup ? '' : 'panel'}>
      <ToolTop title="催收记录" onBack={onBack} {...(backTo && { backTo })} />
      <main class="body stack">
        <Troubles />
        <TakenOut from="contacts" />
        {last ? (
          <>
            <Tally log={log} />
            <div>
              <button type="button" class="btn btn--line btn--wide" onClick={again}>
                <Icon name="other" small />
                再记一次
              </button>
              <p class="field__hint">和最上面那条一样，原话也照抄，时间记现在。</p>
            </div>
            <ul class="list">
              {log.slice(0, drawn.value).map((contact) => (
                <li key={contact.id} data-item={contact.id}>
                  <ContactRow contact={contact} onEdit={onEdit} />
                </li>
              ))}
            </ul>
            {log.length > drawn.value && (
              <button
                type="button"
                class="btn btn--quiet btn--wide"
                onClick={() => {
                  drawn.value += DRAWN;
                }}
              >
                再看早先的 {log.length - drawn.value} 条
              </button>
            )}
            <CopyLog log={log} />
          </>
        ) : (
          <p class="card quiet">还没有记录。每次都记，多了就能看出打得勤不勤、找了谁。</p>
        )}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <button type="button" class="btn btn--main btn--tall" onClick={onNew}>
            <Icon name="plus" />
            记一条
          </button>
        </div>
      </footer>
    </div>
  );
}

function Tally({ log }: { log: readonly Contact[] }) {
  const { today } = useView();
  const { today: now, week, night } = tallyOf(log, today.value);
  return (
    <dl class="rows card">
      <div>
        <dt>今天</dt>
        <dd>{now} 次</dd>
      </div>
      <div>
        <dt>最近 7 天</dt>
        <dd>{week} 次</dd>
      </div>
      <div>
        <dt>其中 22 点到次日 8 点</dt>
        <dd>{night} 次</dd>
      </div>
    </dl>
  );
}
