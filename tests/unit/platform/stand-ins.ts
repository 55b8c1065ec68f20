import { onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Puts a browser API the fake browser lacks in place, for the test that runs. */
export const standIn = (api: Record<string, unknown>): void => {
  for (const [name, value] of Object.entries(api)) {
    const before = Object.getOwnPropertyDescriptor(fakeBrowser, name);
    Object.defineProperty(fakeBrowser, name, { value, configurable: true, writable: true });
    onTestFinished(() => {
      if (before) Object.defineProperty(fakeBrowser, name, before);
      else Reflect.deleteProperty(fakeBrowser, name);
    });
  }
};
