import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { OfferCheck } from '../plan/OfferCheck.tsx';
import { Later } from '../shell/Later.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { type View, ViewProvider } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { MaskButton } from '../ui/MaskButton.tsx';
import { PopupToday } from './PopupToday.tsx';

const scam = () => import('../scam/index.ts');

export type PopupProps = {
  view: View;
  openApp(): Promise<void>;
  close(): void;
};

/** Quick answers without the sidebar, and the way to it. */
export function Popup({ view, openApp, close }: PopupProps) {
  const checking = useMemo(() => signal(false), []);
  const doubting = useMemo(() => signal(false), []);
  const open = () => void openApp().then(close);
  const ring = () => {
    view.startCall('incoming');
    open();
  };
  if (!view.link.value.where) return null;
  if (checking.value)
    return (
      <ViewProvider value={view}>
        <OfferCheck
          onBack={() => {
            checking.value = false;
          }}
        />
      </ViewProvider>
    );
  if (doubting.value)
    return (
      <ViewProvider value={view}>
        <Later
          load={scam}
          show={({ ScamCheck }) => (
            <ScamCheck
              backTo="弹窗"
              onBack={() => {
                doubting.value = false;
              }}
            />
          )}
        />
      </ViewProvider>
    );
  return (
    <ViewProvider value={view}>
      <header class="top">
        <div class="top__row">
          <div class="top__name">
            <h1>还得起</h1>
          </div>
          <MaskButton />
        </div>
      </header>
      <main class="body popup__body">
        <Troubles />
        <button type="button" class="btn btn--soft btn--wide btn--tall" onClick={ring}>
          <Icon name="ringing" />
          电话正在响
        </button>
        <PopupToday />
        <button
          type="button"
          class="check"
          onClick={() => {
            checking.value = true;
          }}
        >
          <Icon name="percent" />
          <span>方案划算吗</span>
        </button>
        <button
          type="button"
          class="check"
          onClick={() => {
            doubting.value = true;
          }}
        >
          <Icon name="shield" />
          <span>是不是骗局</span>
        </button>
        <button type="button" class="btn btn--main btn--wide btn--tall" onClick={open}>
          打开清单
        </button>
        <p class="foot">独立工具，与支付宝无关</p>
      </main>
    </ViewProvider>
  );
}
