import { useSignal } from '@preact/signals';
import { exported, exporting } from '../../lib/settings/words.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { exportCase } from './export.ts';

/** A file to take along, and one to bring back. What the file means stands before the press, and where it went after it. */
export function Exporting({ onImport }: { onImport(): void }) {
  const view = useView();
  const name = useSignal('');
  return (
    <div class="stack-s">
      <p class="small quiet" id="exporting">
        {exporting}
      </p>
      <div class="two">
        <button
          type="button"
          class="btn btn--line"
          aria-describedby="exporting"
          onClick={() => {
            name.value = exportCase(view);
          }}
        >
          <Icon name="export" />
          导出一份
        </button>
        <button type="button" class="btn btn--line" onClick={onImport}>
          <Icon name="import" />
          导入一份
        </button>
      </div>
      {name.value && (
        <Note tone="good" icon="check" title="导出了一份" live>
          {exported(name.value)}
        </Note>
      )}
    </div>
  );
}
