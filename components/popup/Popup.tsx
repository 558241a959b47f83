import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { loadCall } from '../call/load.ts';
import { fetchAhead } from '../shell/fetched.ts';
import { Later } from '../shell/Later.tsx';
import { useMaskKey } from '../shell/maskKey.ts';
import { Troubles } from '../shell/Troubles.tsx';
import { type View, ViewProvider } from '../shell/view.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { MaskButton } from '../ui/MaskButton.tsx';
import { ConductCheck } from './ConductCheck.tsx';
import { PopupToday } from './PopupToday.tsx';

const offer = () => import('../plan/OfferCheck.tsx');
const scam = () => import('../scam/index.ts');

export type PopupProps = {
  view: View;
  /** `begun`: what the app shall show. */
  openApp(begun?: Promise<void> | void): Promise<void>;
  close(): void;
};

type Check = 'offer' | 'conduct' | 'scam';

const checks: Record<Check, { title: string; icon: IconName }> = {
  offer: { title: '方案划算吗', icon: 'percent' },
  conduct: { title: '这通电话合规吗', icon: 'calls' },
  scam: { title: '是不是骗局', icon: 'shield' },
};

/** Quick answers without the sidebar, and the way to it. */
export function Popup({ view, openApp, close }: PopupProps) {
  const checking = useMemo(() => signal<Check | undefined>(undefined), []);
  const back = () => {
    checking.value = undefined;
  };
  const open = () => void openApp().then(close);
  // The call is begun before this closes.
  const ring = () => void openApp(view.startCall('incoming')).then(close);
  const drawn = Boolean(view.link.value.where);
  useEffect(() => {
    if (drawn) void fetchAhead(loadCall);
  }, [drawn]);
  if (!drawn) return null;
  if (checking.value)
    return (
      <ViewProvider value={view}>
        <InPlace check={checking.value} onBack={back} />
      </ViewProvider>
    );
  return (
    <ViewProvider value={view}>
      <header class="top">
        <div class="top__row">
          <div class="top__name">
            <h1>还得起</h1>
          </div>
          <Mask />
        </div>
      </header>
      <main class="body popup__body">
        <Troubles />
        <button type="button" class="btn btn--soft btn--wide btn--tall" onClick={ring}>
          <Icon name="ringing" />
          电话正在响
        </button>
        <PopupToday />
        <div class="checks">
          {(Object.keys(checks) as Check[]).map((check) => (
            <button
              type="button"
              class="check"
              key={check}
              onClick={() => {
                checking.value = check;
              }}
            >
              <Icon name={checks[check].icon} />
              <span>{checks[check].title}</span>
            </button>
          ))}
        </div>
        <button type="button" class="btn btn--main btn--wide btn--tall" onClick={open}>
          打开清单
        </button>
        <p class="foot">独立工具，与支付宝无关</p>
      </main>
    </ViewProvider>
  );
}

/** With the key that it names. */
function Mask() {
  useMaskKey();
  return <MaskButton />;
}

function InPlace({ check, onBack }: { check: Check; onBack(): void }) {
  if (check === 'offer')
    return <Later load={offer} show={({ OfferCheck }) => <OfferCheck onBack={onBack} />} />;
  if (check === 'conduct') return <ConductCheck onBack={onBack} />;
  return <Later load={scam} show={({ ScamCheck }) => <ScamCheck backTo="弹窗" onBack={onBack} />} />;
}
