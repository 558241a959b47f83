import { promisesOf } from '../../lib/call/index.ts';
import { encodeCase } from '../../lib/casefile/index.ts';
import { isOn, type Switch } from '../../lib/settings/index.ts';
import type { Place } from '../shell/place.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Saved } from '../ui/Saved.tsx';
import { EraseCard } from './EraseCard.tsx';
import { Exporting } from './Exporting.tsx';
import { PlacePicks } from './PlacePicks.tsx';

const switches: { setting: Switch; label: string }[] = [
  { setting: 'maskAtOpen', label: '打开时先遮住金额' },
  { setting: 'singleKeys', label: '可以按单个键操作（通话时的数字键、H 遮住金额）' },
  { setting: 'launcher', label: '在支付宝网页上显示入口' },
];

/** Where things are kept, what is kept, and how the product behaves. */
export function SettingsTool() {
  const view = useView();
  const go = (at: Exclude<Place['at'], 'record'>) => () => {
    view.place.value = { at };
  };
  return (
    <div class="panel">
      <ToolTop title="设置与隐私" onBack={go('home')} />
      <main class="body stack-l">
        <Troubles />
        <PlacePicks />
        <section>
          <h2 class="h2">它存了什么</h2>
          <Counts />
          <button type="button" class="btn btn--line btn--wide" onClick={go('stored')}>
            <Icon name="uncover" />
            全部摊开给我看
          </button>
        </section>
        <section>
          <h2 class="h2">平时</h2>
          <div class="list">
            {switches.map((each) => (
              <SwitchRow key={each.setting} {...each} />
            ))}
          </div>
        </section>
        <Exporting onImport={go('import')} />
        <EraseCard />
        <p class="foot">
          独立工具，与支付宝、蚂蚁集团无关。不是法律意见。心里撑不住的时候，可以打 12356（心理援助）。
        </p>
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved />
        </div>
      </footer>
    </div>
  );
}

function Counts() {
  const { file, link } = useView();
  const { debts, budget, plan, records, contacts } = file.value;
  const calls = Object.values(records);
  const plans = Object.keys(plan.plans ?? {}).length + Number(plan.plan !== undefined);
  const bytes = new TextEncoder().encode(JSON.stringify(encodeCase(file.value))).length;
  const rows: [string, string][] = [
    ['欠款', `${Object.keys(debts).length} 笔`],
    ['底线和收支', budget.limit ? '1 份' : '没有'],
    ['方案', plans > 0 ? `${plans} 个` : '没有'],
    ['通话记录', `${calls.length} 条`],
    ['催收记录', `${Object.keys(contacts).length} 条`],
    ['答应的事', `${calls.flatMap(promisesOf).length} 条`],
  ];
  return (
    <dl class="rows card">
      {rows.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
      <div class="is-total">
        <dt>一共</dt>
        <dd>
          {Math.ceil(bytes / 1024)} KB，{link.value.where === 'local' ? '都在这台电脑' : '关掉就没了'}
        </dd>
      </div>
    </dl>
  );
}

function SwitchRow({ setting, label }: { setting: Switch; label: string }) {
  const view = useView();
  const on = isOn(view.file.value.settings, setting);
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        class="sr"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={({ currentTarget }) =>
          view.send({ type: 'settingSet', setting, on: currentTarget.checked })
        }
      />
      <span class={`sw ${on ? 'is-on' : ''}`} aria-hidden="true">
        <i />
      </span>
    </label>
  );
}
