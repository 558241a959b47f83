import { useView } from '../shell/view.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { inDistress } from './askWords.ts';
import { isInDistress } from './plight.ts';

/** Who writes of not going on living is told whom to call, before any figure and whatever else was read. */
export function Distress({ text }: { text: string }) {
  const view = useView();
  if (!isInDistress(text)) return null;
  return (
    <Note tone="care" icon="info" title={inDistress.title}>
      {inDistress.text}
      <br />
      <button
        type="button"
        class="btn btn--quiet btn--edge"
        onClick={() => {
          view.place.value = { at: 'answers' };
        }}
      >
        {inDistress.button}
        <Icon name="next" small />
      </button>
      <AnySource of={inDistress.sources} />
    </Note>
  );
}
