export type LimitBarProps = {
  /** Shares of the track, 0 to 1; a value beyond the track fills it. */
  value: number;
  /** Undefined: there is none to hold it against. */
  limit?: number | undefined;
  /** Below the tick; a bar without one is small. */
  caption?: string;
  /** `open`: nobody knows yet. */
  tone: 'good' | 'care' | 'danger' | 'open';
  /** The caption ends at the limit: where it is long and the limit far to the right. */
  end?: boolean;
};

/** A value on a track with a limit on it: this side, or past it. The words beside it say the same. */
export function LimitBar({ value, limit, caption, tone, end = false }: LimitBarProps) {
  const percent = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;
  return (
    <div class={`limit ${caption ? '' : 'limit--mini'} is-${tone}`} aria-hidden="true">
      <div class="limit__track">
        <div class="limit__fill" style={{ width: percent(value) }} />
        {limit !== undefined && <div class="limit__tick" style={{ left: percent(limit) }} />}
      </div>
      {caption && limit !== undefined && (
        <span class={end ? 'limit__cap is-end' : 'limit__cap'} style={{ left: percent(limit) }}>
          {caption}
        </span>
      )}
    </div>
  );
}
