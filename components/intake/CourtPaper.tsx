import { paperOf } from '../../lib/court/index.ts';
import { papers } from '../../lib/court/words.ts';
import { useView } from '../shell/view.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { paperHelp } from '../ui/paperHelp.ts';

/** What was pasted comes from a court, or from who arbitrates: where the help for that is. The text stays. */
export function CourtPaper({ text }: { text: string }) {
  const view = useView();
  const of = paperOf(text);
  if (!of) return null;
  const { text: title, sources } = papers[of];
  return (
    <Note icon="scale" title={title}>
      <AnySource of={sources} />
      <button
        type="button"
        class="btn btn--quiet btn--edge"
        onClick={() => {
          view.place.value = paperHelp[of].place;
        }}
      >
        {paperHelp[of].title}
        <Icon name="next" small />
      </button>
    </Note>
  );
}
