import { browser } from '@/lib/platform/browser';

/** local stays on this device; session is memory only and gone with the browser. */
export type AreaName = 'local' | 'session';

type Guarded = { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

/** Keeps storage.local from page scripts, where the browser can (Chrome). Called whenever the background starts. */
export const keepFromPages = async (): Promise<void> => {
  const local: Guarded = browser.storage.local;
  // Older browsers know the call for memory only, and refuse it here.
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
};

/** The value under a key, not yet trusted; undefined when there is none. */
export const readArea = async (area: AreaName, key: string): Promise<unknown> =>
  (await browser.storage[area].get(key))[key];

/** The keys of everything in an area. */
export const keysIn = async (area: AreaName): Promise<readonly string[]> =>
  Object.keys(await browser.storage[area].get(null));

/** Writes several keys at once: all of them or none. */
export const writeArea = (area: AreaName, values: Record<string, unknown>): Promise<void> =>
  browser.storage[area].set(values);

export const dropFromArea = (area: AreaName, keys: string | string[]): Promise<void> =>
  browser.storage[area].remove(keys);

/** Calls back with the new value (undefined = removed) whenever the key changes; answers how to stop. */
export const watchArea = (area: AreaName, key: string, changed: (value: unknown) => void): (() => void) => {
  const listener = (changes: Record<string, { newValue?: unknown }>, name: string) => {
    const change = name === area ? changes[key] : undefined;
    if (change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
