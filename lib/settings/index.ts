import type { PlainDate } from '../dates/index.ts';

export { erased, neverDoes, notAdvice, places, unmoved } from './placeWords.ts';

/** What can be switched. All but the first are on until they are switched off. */
export type Switch = 'maskAtOpen' | 'singleKeys' | 'launcher';

/**
 * `startedOn`: the day the first-run page was left, after which home is shown. `keepAsked`: in a case that lives only
 * while the browser is open, whether to keep it was asked once.
 */
export type Settings = {
  startedOn?: PlainDate | undefined;
  keepAsked?: boolean | undefined;
} & { [S in Switch]?: boolean | undefined };

export type SettingsChange =
  | { type: 'started'; on: PlainDate }
  | { type: 'keepAsked' }
  | { type: 'settingSet'; setting: Switch; on: boolean };

export function applySettings(settings: Settings, change: SettingsChange): Settings {
  switch (change.type) {
    case 'started':
      return settings.startedOn ? settings : { ...settings, startedOn: change.on };
    case 'keepAsked':
      return settings.keepAsked ? settings : { ...settings, keepAsked: true };
    case 'settingSet':
      return { ...settings, [change.setting]: change.on };
    default:
      return change satisfies never;
  }
}

/** Whether a switch is on. */
export function isOn(settings: Settings, setting: Switch): boolean {
  return settings[setting] ?? setting !== 'maskAtOpen';
}
