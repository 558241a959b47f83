import { places } from '../../lib/settings/index.ts';
import { permissions } from '../../lib/settings/words.ts';
import { ToolTop } from '../shell/Top.tsx';
import { useView } from '../shell/view.ts';
import { Mask } from '../ui/Amount.tsx';
import { Words } from '../ui/Words.tsx';
import { storedRows } from './storedRows.ts';

/** Everything stored, in plain words, and every permission with its reason. */
export function StoredTool() {
  const view = useView();
  const { where, unreadable } = view.link.value;
  const sections = storedRows(view.file.value);
  return (
    <div class="panel">
      <ToolTop
        title="全部摊开"
        backTo="设置"
        onBack={() => {
          view.place.value = { at: 'settings' };
        }}
      />
      <main class="body stack-l">
        <p class="lead">
          除了下面这些，只存了内部的编号和每句话的时刻。
          {where === 'local' || where === 'session' ? `放在：${places[where].title}。` : '放在：无痕窗口里。'}
        </p>
        {sections.map(({ title, rows, typed }) => (
          <section key={title}>
            <h2 class="h2">{title}</h2>
            {rows.length === 0 ? (
              <p class="quiet">没有。</p>
            ) : (
              <dl class="rows card">
                {rows.map(([name, value], i) => (
                  <div key={i}>
                    <dt>{name}</dt>
                    <dd>
                      {/* What is typed and not data yet may be any figure. */}
                      {typed && view.masked.value && /\d/.test(value) ? <Mask /> : <Words text={value} />}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        ))}
        {unreadable.length > 0 && (
          <section>
            <h2 class="h2">读不出来、原样留着的</h2>
            <p class="card">{unreadable.join('、')}</p>
          </section>
        )}
        <section>
          <h2 class="h2">它有哪些权限，为什么</h2>
          <dl class="rows card">
            {permissions.map(({ id, name, why }) => (
              <div key={id} class="rows__wide">
                <dt>{name}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
    </div>
  );
}
