import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

export type NoteProps = {
  tone?: 'good' | 'care' | 'danger';
  icon: IconName;
  title?: ComponentChildren;
  children?: ComponentChildren;
  /** Announced when it appears. */
  live?: boolean;
};

/** A remark that stands out from the text around it. */
export function Note({ tone, icon, title, children, live = false }: NoteProps) {
  return (
    <div class={`note ${tone ? `note--${tone}` : ''}`} role={live ? 'status' : undefined}>
      <Icon name={icon} />
      <div>
        {title && <strong>{title}</strong>}
        {children && <span class={title ? 'small' : undefined}>{children}</span>}
      </div>
    </div>
  );
}
