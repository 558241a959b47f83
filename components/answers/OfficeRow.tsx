import type { Office } from '../../lib/answers/index.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { Row } from './Row.tsx';

/** Somebody who helps; opened, what for and what not, when, how long it takes, what to have at hand. */
export function OfficeRow({ office }: { office: Office }) {
  const { name, dial, does, doesNot, hours, takes, ready, sources } = office;
  const rows = {
    管什么: does,
    不管什么: doesNot,
    什么时间: hours,
    要多久: takes,
    先备好: `${ready.join('，')}。`,
  };
  return (
    <Row title={name} side={dial}>
      <dl class="help__office">
        {Object.entries(rows).map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <AnySource of={sources} />
    </Row>
  );
}
