import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, CommandFailed, type Handlers, mayCommand, send } from '@/lib/messaging/bus';
import { FROM_PAGES, type MessageName } from '@/lib/messaging/messages';

const us = fakeBrowser.runtime.id;
const home = new URL(fakeBrowser.runtime.getURL('/')).origin;
const ourPage = { id: us, origin: home, url: `${home}/popup.html` };
const shopPage = {
  id: us,
  origin: 'https://orchard.test',
  url: 'https://orchard.test/p/1',
  frameId: 0,
  tab: { id: 3 },
};
const all = [
  'worthReading',
  'seen',
  'look',
  'askAgain',
  'correct',
  'watching',
  'changeSettings',
  'recognise',
  'trySource',
  'importData',
  'emptyLedger',
  'deleteEverything',
] as const satisfies readonly MessageName[];

const handlers = () => Object.fromEntries(all.map((name) => [name, vi.fn(() => `did ${name}`)])) as unknown as Handlers;
const hear = (message: unknown, sender: object) =>
  fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined) as Promise<unknown[]>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('who may command what', () => {
  it('lets a page script say only what it saw', () => {
    const allowed = all.filter((name) => mayCommand(name, shopPage));
    expect(allowed).toEqual(FROM_PAGES);
  });

  it('lets our own pages do the rest', () => {
    expect(all.filter((name) => mayCommand(name, ourPage))).toEqual(all.filter((name) => !FROM_PAGES.includes(name)));
  });

  it.each([
    ['another extension', { ...ourPage, id: 'somebody-else' }],
    ['nobody', {}],
    ['a frame inside a page', { ...shopPage, frameId: 2 }],
    [
      'a page that names our origin in its address',
      { ...shopPage, url: `https://orchard.test/?${home}`, tab: undefined },
    ],
  ])('lets %s do nothing', (_, sender: object) => {
    expect(all.filter((name) => mayCommand(name, sender))).toEqual([]);
  });
});

describe('the bus', () => {
  it('answers with what the handler answers', async () => {
    answer(handlers());
    expect(await hear({ name: 'look', about: { tab: 1 } }, ourPage)).toEqual([{ answer: 'did look' }]);
  });

  it('answers also when the handler throws, so that nobody waits for ever', async () => {
    answer({ ...handlers(), look: () => Promise.reject(new Error('no such tab')) });
    expect(await hear({ name: 'look', about: {} }, ourPage)).toEqual([{ failed: 'Error: no such tab' }]);
  });

  it.each([{ name: 'constructor' }, { name: '__proto__' }, { name: 7 }, null, 'look', { about: {} }, []])(
    'keeps silent to %j',
    async (message) => {
      const table = handlers();
      answer(table);
      await hear(message, ourPage);
      for (const handler of Object.values(table)) expect(handler).not.toHaveBeenCalled();
    },
  );

  it('asks a second time when the background had just gone to sleep', async () => {
    const asleep = new Error('Could not establish connection. Receiving end does not exist.');
    const sent = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(asleep)
      .mockResolvedValueOnce({ answer: 'awake' } as never);
    expect(await send('emptyLedger', {})).toBe('awake');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  const endedInTheMiddle = () =>
    vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce({ answer: 'again' } as never);

  it('repeats what is harmless twice when the background was ended in the middle of it', async () => {
    const sent = endedInTheMiddle();
    expect(await send('look', { tab: 1 })).toBe('again');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('does not repeat what may have been done: it says that it did not get through', async () => {
    const sent = endedInTheMiddle();
    await expect(send('remark', { about: 'f'.repeat(64), text: 'once' })).rejects.toThrow(CommandFailed);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('says so when the command fails', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ failed: 'Error: disk full' } as never);
    await expect(send('emptyLedger', {})).rejects.toThrow('disk full');
  });
});
