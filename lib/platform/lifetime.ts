import { browser } from './browser';

/** Calls back once after the first installation, not after updates. */
export const onInstalled = (installed: () => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });

/** Calls back when the alarm of that name goes off, also when the background has to be started for it. */
export const onAlarm = (name: string, due: () => void): void =>
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) due();
  });

/** Sets an alarm off once, so many minutes from now; setting it again moves it. */
export const alarmIn = async (name: string, minutes: number): Promise<void> => {
  await browser.alarms.create(name, { delayInMinutes: minutes });
};

/** Sets an alarm off once, so many minutes from now, unless it is set already. For every start. */
export const alarmUnlessSet = async (name: string, minutes: number): Promise<void> => {
  if (!(await browser.alarms.get(name))) await alarmIn(name, minutes);
};

/** Minutes until an alarm that repeats goes off for the first time. */
const FIRST = 5;

/**
 * Keeps an alarm going off every so many minutes, the first time after five: Firefox forgets alarms when it closes, so a
 * long period would never pass in a browser closed every evening. For every start.
 */
export const alarmEvery = async (name: string, minutes: number): Promise<void> => {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { delayInMinutes: FIRST, periodInMinutes: minutes });
};
