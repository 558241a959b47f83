import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { useView } from './view.ts';

/** A screen begins at its top: it is the same page as the one before, which may have been scrolled. */
export const toTop = () => scrollTo(0, 0);

/** Closes the sidebar on the page; a panel or tab of the browser has its own way. */
function CloseButton() {
  const { host } = useView();
  if (!host.close) return null;
  return (
    <button type="button" class="icon-btn" aria-label="收起侧栏" title="收起侧栏" onClick={host.close}>
      <Icon name="close" />
    </button>
  );
}

/** The top of home and first run; the way to the settings is on home. */
export function NameTop({ settings = false }: { settings?: boolean }) {
  const view = useView();
  useLayoutEffect(toTop, []);
  return (
    <header class="top">
      <div class="top__row">
        <div class="top__name">
          <b>还得起</b>
          <span>独立工具，与支付宝无关</span>
        </div>
        {settings && (
          <button
            type="button"
            class="icon-btn"
            aria-label="设置与隐私"
            title="设置与隐私"
            data-step="settings"
            onClick={() => {
              view.lastStep.value = 'settings';
              view.place.value = { at: 'settings' };
            }}
          >
            <Icon name="settings" />
          </button>
        )}
        <CloseButton />
      </div>
    </header>
  );
}

const PHASES = 6;

export type ToolTopProps = {
  title: string;
  /** Which phase of the checklist the tool belongs to, 1 to 6. */
  phase?: number;
  onBack?: (() => void) | undefined;
  /** Where back leads; the checklist, if nothing else is said. */
  backTo?: string;
};

/**
 * The top of a tool, with its place on the checklist. The title takes the focus: the tool is where one now is. Like all
 * that takes it, at once and not after drawing: by then the user may be in a field, and what is typed would go nowhere.
 */
export function ToolTop({ title, phase, onBack, backTo = '清单' }: ToolTopProps) {
  const { wentBack } = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    toTop();
    heading.current?.focus();
    wentBack.value = false;
  }, []);
  return (
    <header class="top">
      <div class="top__row top__row--tool">
        {onBack && (
          <button
            type="button"
            class="icon-btn"
            aria-label={`返回${backTo}`}
            title={`返回${backTo}`}
            onClick={() => {
              wentBack.value = true;
              onBack();
            }}
          >
            <Icon name="back" />
          </button>
        )}
        <h1 class="top__title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <CloseButton />
      </div>
      {phase && <PlaceStrip phase={phase} />}
    </header>
  );
}

function PlaceStrip({ phase }: { phase: number }) {
  const strokes = Array.from({ length: PHASES }, (_, i) =>
    i + 1 < phase ? 'is-done' : i + 1 === phase ? 'is-now' : '',
  );
  return (
    <p class="place">
      <span class="place__strokes" aria-hidden="true">
        {strokes.map((state, i) => (
          <i key={i} class={state} />
        ))}
      </span>
      第 {phase} 步，共 {PHASES} 步
    </p>
  );
}
