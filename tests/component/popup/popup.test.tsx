import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/components/popup/popup';
import type { Ports } from '@/components/shared/ports';
import type { Board } from '@/lib/domain/board';
import { changeBoard } from '@/lib/storage/boards';
import { keepOpinions } from '@/lib/storage/opinions';
import { changeSettings } from '@/lib/storage/settings';
import { on, portsWith } from '@/tests/component/shared/stand-in';
import { boardWith, forumFailed, NOW, OPINIONS, PAGE_FOUND, PRODUCT, SETTINGS } from './examples';

type Send = Ports['send'];

/** A background that puts this board into storage when asked to look, and takes every other command. */
const background = (board: Board) =>
  vi.fn(async (name: string) => (name === 'look' ? changeBoard(7, () => board) : undefined)) as unknown as Send;

const gone = vi.fn(() => Promise.reject(new Error('Could not establish connection'))) as unknown as Send;

const BOARD = boardWith([PAGE_FOUND]);
const keep = (count: number) =>
  keepOpinions({ product: PRODUCT.url, source: 'page', at: NOW, opinions: OPINIONS.slice(0, count) });
const show = (ports: Partial<Ports>) => {
  const all = portsWith({ now: () => NOW, ...ports });
  return render(on({ ports: all }, <Popup tab={7} />));
};

beforeEach(async () => {
  fakeBrowser.reset();
  await changeSettings(() => SETTINGS);
  await keep(12);
});

describe('the popup', () => {
  it('shows what storage has before the background answers', async () => {
    await changeBoard(7, () => BOARD);
    const screen = await show({ send: () => new Promise(() => undefined) });
    await expect.element(screen.getByRole('heading', { name: 'Most people like it' })).toBeVisible();
  });

  it('asks to look at its tab, and shows the answer', async () => {
    const send = background(BOARD);
    const screen = await show({ send });
    await expect.element(screen.getByRole('heading', { name: PRODUCT.name })).toBeVisible();
    expect(send).toHaveBeenCalledWith('look', { tab: 7 });
  });

  it('believes storage over an answer that comes late', async () => {
    const late = boardWith([], { page: { state: 'none', why: 'listing' } });
    await changeBoard(7, () => BOARD);
    const send = vi.fn(() => Promise.resolve(late)) as unknown as Send;
    const screen = await show({ send });
    await expect.element(screen.getByRole('heading', { name: PRODUCT.name })).toBeVisible();
    // Longer than the store waits between two boards.
    await new Promise((over) => setTimeout(over, 400));
    await expect.element(screen.getByRole('heading', { name: PRODUCT.name })).toBeVisible();
  });

  it('reads the opinions again when the revision grows', async () => {
    await keep(3);
    const screen = await show({ send: background(BOARD) });
    await expect.element(screen.getByRole('heading', { name: 'Too few to say' })).toBeVisible();
    await keep(12);
    await changeBoard(7, () => ({ ...BOARD, revision: 2 }));
    await expect.element(screen.getByRole('heading', { name: 'Most people like it' })).toBeVisible();
  });

  it('says that the background is lost, and looks again when asked', async () => {
    const screen = await show({ send: gone });
    await expect.element(screen.getByText('Part of Grapevine is not answering')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Copy report' })).toBeVisible();
    await screen.getByRole('button', { name: 'Try again' }).click();
    expect(gone).toHaveBeenCalledTimes(2);
  });

  it('keeps what it knew when the background is lost', async () => {
    await changeBoard(7, () => BOARD);
    const screen = await show({ send: gone });
    await expect.element(screen.getByText(/This is what we knew before/)).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'Most people like it' })).toBeVisible();
  });

  it('asks for a permission in the click itself, then that source again', async () => {
    const send = background(boardWith([PAGE_FOUND, forumFailed('no-permission')]));
    const askFor = vi.fn(() => Promise.resolve(true));
    const screen = await show({ send, askFor });
    await screen.getByRole('button', { name: 'Allow' }).click();
    expect(askFor).toHaveBeenCalledWith(['https://specs.example']);
    expect(send).toHaveBeenCalledWith('askAgain', { tab: 7, source: 'discourse:specs.example' });
  });

  it('does not ask a source again when the permission was refused', async () => {
    const send = background(boardWith([PAGE_FOUND, forumFailed('no-permission')]));
    const screen = await show({ send, askFor: () => Promise.resolve(false) });
    await screen.getByRole('button', { name: 'Allow' }).click();
    expect(send).not.toHaveBeenCalledWith('askAgain', expect.anything());
  });

  it('says that it is offline at once, and asks again once it is back', async () => {
    const send = background(BOARD);
    const screen = await show({ send });
    await expect.element(screen.getByRole('heading', { name: PRODUCT.name })).toBeVisible();
    dispatchEvent(new Event('offline'));
    await expect.element(screen.getByText(/You are offline/)).toBeVisible();
    dispatchEvent(new Event('online'));
    await expect.poll(() => screen.getByText(/You are offline/).elements()).toHaveLength(0);
    expect(send).toHaveBeenCalledWith('askAgain', { tab: 7 });
  });
});
