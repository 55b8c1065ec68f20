import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/components/popup/popup';
import type { Ports } from '@/components/shared/ports';
import { productKeys } from '@/lib/domain/friends/product-keys';
import type { Said } from '@/lib/domain/friends/said';
import { changeBoard } from '@/lib/storage/boards';
import { database } from '@/lib/storage/database';
import { BOOK as BOOK_KEY } from '@/lib/storage/friends/book';
import { changeNews } from '@/lib/storage/friends/news';
import { addPurchases } from '@/lib/storage/friends/purchases';
import { commitSaid } from '@/lib/storage/friends/said';
import { keepOpinions } from '@/lib/storage/opinions';
import { changeSettings } from '@/lib/storage/settings';
import { on, portsWith } from '@/tests/component/shared/stand-in';
import { AMARA, BOOK, DUE, JONAS, KNOWN, ME, WAITING } from './example-friends';
import { boardWith, NOW, OPINIONS, PAGE_FOUND, PRODUCT, SETTINGS } from './examples';

const row = (id: string, by: string, content: Said['content'], more: Partial<Said> = {}): Said => ({
  ...{ id: id.repeat(64), by, t: NOW * 1000, guest: false, circle: 'c1', about: [], content },
  ...more,
});

const opinionBy = (place: number): Said => {
  const [said] = KNOWN.opinions.slice(place);
  if (!said) throw new Error('no example');
  return row(String(place + 5), said.by, said.content, { about: productKeys(PRODUCT) });
};

const profile = (by: string, mayBeAsked: boolean) => row('9', by, { kind: 'profile', name: 'x', mayBeAsked });

const mine = () => {
  const [pick] = WAITING.picks;
  if (!pick) throw new Error('no example');
  const { pick: question } = pick;
  return row('a', ME, { ...question, expires: NOW + 86_400 }, { about: ['a'.repeat(64)] });
};

const keep = (...said: readonly Said[]) => commitSaid({ said, wraps: [] });
const isNews = () => changeNews((now) => ({ ...now, fetching: !now.fetching }));

const show = async (failing?: string) => {
  const send = vi.fn(async (name: string) => {
    if (name === failing) throw new Error('no receiving end');
  });
  const openOwn = vi.fn();
  const ports = portsWith({ now: () => NOW, send: send as unknown as Ports['send'], openOwn });
  return { screen: await render(on({ ports }, <Popup tab={7} />)), send, openOwn };
};

beforeEach(async () => {
  fakeBrowser.reset();
  await (await database()).clear('said');
  await changeSettings(() => SETTINGS);
  await keepOpinions({ product: PRODUCT.url, source: 'page', at: NOW, opinions: OPINIONS });
  await changeBoard(7, () => boardWith([PAGE_FOUND]));
  await fakeBrowser.storage.local.set({ [BOOK_KEY]: BOOK });
});

describe('the popup and what friends say', () => {
  it('matches their opinions here, and shows one that comes while it is open', async () => {
    await keep(opinionBy(0));
    const { screen } = await show();
    await expect.element(screen.getByRole('region', { name: 'A friend knows this one' })).toBeVisible();
    await keep(opinionBy(2));
    await isNews();
    await expect.element(screen.getByRole('region', { name: '2 friends know this one' })).toBeVisible();
  });

  it('says nothing of what strangers or former friends said', async () => {
    const people = BOOK.people.map((one) => (one.id === AMARA ? { ...one, standing: 'former' as const } : one));
    await fakeBrowser.storage.local.set({ [BOOK_KEY]: { ...BOOK, people } });
    await keep(opinionBy(0), { ...opinionBy(1), by: '7'.repeat(64) });
    const { screen } = await show();
    await expect.element(screen.getByText('No friend has said anything about it.')).toBeVisible();
    expect(screen.getByText(/the pair I reach for|46 bridge/).elements()).toEqual([]);
  });

  it('offers no question to a friend who would rather not be asked', async () => {
    await keep(opinionBy(0), opinionBy(1), profile(AMARA, false), { ...profile(JONAS, true), id: '8'.repeat(64) });
    const { screen, openOwn } = await show();
    await screen.getByRole('button', { name: 'Ask Jonas' }).click();
    expect(openOwn).toHaveBeenCalledWith(`/pick.html#ask=${'6'.repeat(64)}`);
    expect(screen.getByRole('button', { name: 'Ask Amara' }).elements()).toEqual([]);
  });

  it('waits for answers to a pick, and shows them once they are news', async () => {
    const pick = mine();
    await keep(pick);
    const { screen } = await show();
    await expect.element(screen.getByText('0 of 3 answered')).toBeVisible();
    const reactions = [{ candidate: 'c0', reaction: 'love' }] as const;
    await keep(row('b', AMARA, { kind: 'answer', pick: pick.id, reactions }, { about: [pick.id] }));
    await changeNews((now) => ({ ...now, unreadAnswers: [{ pick: pick.id, count: 1 }] }));
    await expect.element(screen.getByRole('region', { name: '1 friend answered' })).toBeVisible();
    await screen.getByRole('button', { name: 'I have decided: thank them' }).click();
  });
});

describe('what the shopper does about friends', () => {
  it('becomes a command, or a page of its own', async () => {
    if (DUE.due) await addPurchases([{ ...DUE.due, product: { name: 'Halden H7', ids: {} } }]);
    const { screen, send, openOwn } = await show();
    await screen.getByRole('button', { name: 'In a week' }).click();
    expect(send).toHaveBeenCalledWith('remindLater', { purchase: 'p1', days: 7 });
    await screen.getByRole('button', { name: 'Do not ask' }).click();
    expect(send).toHaveBeenCalledWith('remindNever', { purchase: 'p1' });
    await screen.getByRole('button', { name: 'Keep on the shortlist' }).click();
    expect(send).toHaveBeenCalledWith('shortlist', { product: PRODUCT, keep: true });
    await screen.getByRole('button', { name: 'I bought it' }).click();
    expect(send).toHaveBeenCalledWith('decide', expect.objectContaining({ decided: 'bought' }));
    await screen.getByRole('button', { name: 'Ask friends: which suits me?' }).click();
    expect(openOwn).toHaveBeenCalledWith('/pick.html#new=tab:7');
  });

  it('is told when the background was not reached', async () => {
    const { screen } = await show('shortlist');
    expect(screen.getByText(/This is what we knew before/).elements()).toEqual([]);
    await screen.getByRole('button', { name: 'Keep on the shortlist' }).click();
    await expect.element(screen.getByText(/This is what we knew before/)).toBeVisible();
  });
});
