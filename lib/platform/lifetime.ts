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

/** Keeps an alarm going off every so many minutes. Firefox forgets alarms when it closes, so this is for every start. */
export const alarmEvery = async (name: string, minutes: number): Promise<void> => {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes: minutes });
};
