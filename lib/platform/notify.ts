import { browser } from './browser';

/** What a notification is about; its title is in `_locales`. Remarks are made under a pick, talk is about an opinion. */
export type Notice = 'answers' | 'asked' | 'remarks' | 'talk' | 'reminder';

const TITLES = {
  answers: 'noticeAnswers',
  asked: 'noticeAsked',
  remarks: 'noticeRemarks',
  talk: 'noticeRemarks',
  reminder: 'noticeReminder',
} as const;

/** Whether the shopper allowed notifications. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

/** Shows a notification, or puts it in place of the one of the same id. Without permission nothing happens. */
export const notify = async (id: string, about: Notice, message: string): Promise<void> => {
  if (!(await mayNotify())) return;
  const title = browser.i18n.getMessage(TITLES[about]);
  const iconUrl = browser.runtime.getURL('/icons/recognised-128.png');
  // The permission may be taken back this very moment.
  await browser.notifications?.create(id, { type: 'basic', iconUrl, title, message }).catch(() => undefined);
};

/** Calls back with the id of a notification that was clicked. Browsers show the interface only once it was allowed. */
export const onNotificationClicked = (clicked: (id: string) => void): void =>
  browser.notifications?.onClicked.addListener((id) => {
    clicked(id);
    void browser.notifications.clear(id);
  });
