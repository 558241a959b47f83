import type { PlainDate } from '../dates/index.ts';

/** `startedOn`: the day the first-run page was left, after which home is shown. */
export type Settings = { startedOn?: PlainDate | undefined };

export type SettingsChange = { type: 'started'; on: PlainDate };

export function applySettings(settings: Settings, change: SettingsChange): Settings {
  return settings.startedOn ? settings : { ...settings, startedOn: change.on };
}
