import type {
  FromBackground,
  FromFrame,
  FromLauncher,
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

export type { FromFrame, FromLauncher };
