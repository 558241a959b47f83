import type {
  AskToPick,
  FromBackground,
  FromFrame,
  FromLauncher,
  Picker,
  ToBackground,
  ToLauncher,
} from '../../lib/platform/messages.ts';

type Port = {
  onMessage: { addListener(listener: (message: FromBackground) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
};

/** The few calls the launcher makes. The polyfill would make this script three times as long. */
type Api = {
  runtime: {
    id?: string;
    getURL(path: string): string;
    connect(info: { name: string }): Port;
    sendMessage(message: ToBackground): Promise<unknown>;
    onMessage: {
      addListener(
        listener: (message: ToLauncher, sender: unknown, answer: (value: boolean) => void) => void,
      ): void;
    };
  };
};

const browsers = globalThis as unknown as { browser?: Api; chrome: Api };
export const api = browsers.browser ?? browsers.chrome;

/** The picker puts its start here when it is first loaded; the world of our scripts is closed to the page. */
export const picker = globalThis as unknown as { pick: Picker };

export type { AskToPick, FromFrame, FromLauncher };
