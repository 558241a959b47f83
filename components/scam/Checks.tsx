import { none } from '../../lib/scam/words.ts';
import { Notices } from './Notices.tsx';

/** What to ask oneself of a message of which no sign is known. */
export function Checks() {
  return (
    <div class="verdict__item stack-s">
      <ul class="dots">
        {none.checks.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Notices of={none.checks.flatMap(({ sources }) => sources)} />
    </div>
  );
}
