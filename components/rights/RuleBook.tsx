import { type RuleId, rules } from '../../lib/rights/index.ts';
import { RuleText } from './RuleText.tsx';

/** All rules, to read through. */
export function RuleBook() {
  return (
    <details class="fold">
      <summary>催收的规定，一条条看</summary>
      <div class="verdict">
        {(Object.keys(rules) as RuleId[]).map((id) => (
          <RuleText key={id} id={id} title />
        ))}
      </div>
    </details>
  );
}
