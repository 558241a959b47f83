import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { vouchForFrames } from '../lib/platform/frames.ts';
import { keepCase } from '../lib/platform/keeper.ts';
import { toggleApp } from '../lib/platform/tabs.ts';

/** The only writer of the case file; it also opens the sidebar by keyboard and vouches for our own frames. */
export default defineBackground(() => {
  keepCase();
  vouchForFrames();
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-sidebar') void toggleApp(tab);
  });
});
