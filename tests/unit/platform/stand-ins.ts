import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Puts a browser API the fake browser lacks in place; every test gets its own. */
export const standIn = (api: Record<string, unknown>): void => {
  for (const [name, value] of Object.entries(api))
    Object.defineProperty(fakeBrowser, name, { value, configurable: true, writable: true });
};
