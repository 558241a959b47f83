import { useId } from 'preact/hooks';
import { places } from '../../lib/settings/index.ts';
import { Pick } from './Pick.tsx';

export type WherePicksProps = {
  legend: string;
  where: 'session' | 'local';
  onPick(where: 'session' | 'local'): void;
};

/** Where what is entered is kept. */
export function WherePicks({ legend, where, onPick }: WherePicksProps) {
  const group = useId();
  return (
    <fieldset>
      <legend class="h2">{legend}</legend>
      {(['session', 'local'] as const).map((place) => (
        <Pick
          key={place}
          name={group}
          on={where === place}
          title={places[place].title}
          hint={places[place].hint}
          onPick={() => onPick(place)}
        />
      ))}
    </fieldset>
  );
}
