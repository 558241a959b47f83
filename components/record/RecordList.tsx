import { recordsOf } from '../../lib/casefile/index.ts';
import { chinaClock, chinaDate, formatDaySeenFrom } from '../../lib/dates/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { CollectorRow } from '../rights/CollectorRow.tsx';
import { Dock } from '../shell/Dock.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { TakenOut } from '../ui/TakenOut.tsx';
import { titleOf, whichDebt } from './outcomes.ts';

/** All calls, the newest first. */
export function RecordList() {
  const view = useView();
  const records = recordsOf(view.file.value);
  const whichWords = ({ debt }: CallRecord) => {
    const name = whichDebt(debt, view.file.value.debts);
    return name && `${name}，`;
  };
  return (
    <div class="panel">
      <ToolTop
        title="通话记录"
        phase={4}
        onBack={() => {
          view.place.value = { at: 'home' };
        }}
      />
      <main class="body stack">
        <Troubles />
        <TakenOut from="records" />
        {records.length === 0 ? (
          <p class="card quiet">还没有记录。打完一个电话，这里就有。</p>
        ) : (
          <ul class="list">
            {records.map((record) => (
              <li key={record.id} data-item={record.id}>
                <button
                  type="button"
                  class="debt"
                  onClick={() => {
                    view.place.value =
                      record.endedAt === undefined ? { at: 'call' } : { at: 'record', call: record.id };
                  }}
                >
                  <span class="debt__name">{titleOf(record)}</span>
                  <span class="debt__sub">{record.filedOn ? '' : '还没记完'}</span>
                  <span class="debt__sub debt__sub--left">
                    {whichWords(record)}
                    {formatDaySeenFrom(chinaDate(record.startedAt), view.today.value)}{' '}
                    {chinaClock(record.startedAt)}
                    {record.staff && `，工号 ${record.staff}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <CollectorRow />
      </main>
      <Dock />
    </div>
  );
}
