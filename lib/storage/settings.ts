import { FIRST_SETTINGS, type Settings } from '@/lib/domain/settings';
import { readArea, watchArea, writeArea } from './areas';
import { makingRoom } from './make-room';
import { inTurn } from './queue';
import { parseSettings } from './settings-schema';
import { SETTINGS_VERSION, upgrade } from './settings-versions';

const KEY = 'settings';
const SPARE = 'settings.spare';

/** The shopper's settings; the second copy when the first is damaged, the first settings when there is none. */
export const readSettings = async (): Promise<Settings> =>
  upgrade(await readArea('local', KEY)) ?? upgrade(await readArea('local', SPARE)) ?? FIRST_SETTINGS;

const checked = (settings: Settings): Settings => {
  const parsed = parseSettings(settings);
  if (!parsed) throw new Error('These settings are not of the shape Grapevine keeps; nothing was changed.');
  return parsed;
};

/** Changes settings one change at a time. What was there before stays as the second copy. Rejects when they are unfit. */
export const changeSettings = (change: (now: Settings) => Settings): Promise<Settings> =>
  inTurn(KEY, async () => {
    const now = await readSettings();
    const next = checked(change(now));
    const both = {
      [SPARE]: { version: SETTINGS_VERSION, settings: now },
      [KEY]: { version: SETTINGS_VERSION, settings: next },
    };
    await makingRoom(() => writeArea('local', both));
    return next;
  });

/** Calls back with the settings whenever they change; answers how to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  watchArea('local', KEY, (value) => changed(upgrade(value) ?? FIRST_SETTINGS));
