import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PopupView } from '@/components/popup/popup-view';
import type { Actions, PopupState } from '@/components/popup/state/state';
import { on } from '@/tests/component/shared/stand-in';
import { IDLE } from './example-friends';
import { STATES, state } from './example-states';
import { blogFailed, boardWith, forumFailed, NOW, opinion, PAGE_FOUND } from './examples';

const actions = (some: Partial<Actions> = {}): Actions => ({
  ...IDLE,
  look: vi.fn(),
  askAgain: vi.fn(),
  allow: vi.fn(),
  correct: vi.fn(() => Promise.resolve(true)),
  openPage: vi.fn(),
  openOptions: vi.fn(),
  ...some,
});

const show = (shown: PopupState, done = actions()) =>
  render(on({}, <PopupView state={shown} actions={done} now={NOW} />));

describe('the answer', () => {
  it('says words, the number, its range, the people and the places together', async () => {
    const screen = await show(STATES.rated);
    await expect.element(screen.getByRole('heading', { name: 'Most people like it' })).toBeVisible();
    await expect.element(screen.getByText('Probably good: 4.1, between 3.7 and 4.5')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: '23 opinions, 3 sources' })).toBeVisible();
    await expect
      .element(screen.getByRole('img', { name: '4.1 of 5. We are 90% sure it lies between 3.7 and 4.5.' }))
      .toBeVisible();
  });

  it('gives no number while half of the sources could still move it', async () => {
    const screen = await show(STATES.looking);
    await expect.element(screen.getByRole('heading', { name: 'Asking around' })).toBeVisible();
    await expect.element(screen.getByText('1 of 3 sources answered')).toBeVisible();
    expect(screen.getByText('Probably', { exact: false }).elements()).toHaveLength(0);
    expect(screen.getByText('of 5').elements()).toHaveLength(0);
  });

  it('says who is still being asked once it gives one', async () => {
    const screen = await show(STATES.partial);
    await expect.element(screen.getByText('So far. 1 source is still being asked.')).toBeVisible();
  });

  it('gives no number for too few, and says how many it takes', async () => {
    const screen = await show(STATES.tooFew);
    await expect.element(screen.getByText('4 opinions. From about 12 on', { exact: false })).toBeVisible();
    await expect.element(screen.getByRole('img', { name: 'Anywhere between 3.4 and 5.0 of 5.' })).toBeVisible();
    expect(screen.getByText('Probably', { exact: false }).elements()).toHaveLength(0);
  });

  it('tells the count of the shop apart from what we could read', async () => {
    const screen = await show(STATES.rated);
    const line = 'This shop counts 1,204 ratings, 4.3 of 5 on average. We could read 12.';
    await expect.element(screen.getByText(line)).toBeVisible();
  });

  it('tells what the page and its widget count once, by the one of which more was read', async () => {
    const hosted = { ...PAGE_FOUND, source: 'shop-reviews', label: 'Shops', count: 40 } as const;
    const screen = await show(state({ board: boardWith([PAGE_FOUND, hosted]) }));
    await expect.element(screen.getByText(/This shop counts 1,204 ratings/)).toHaveTextContent(/We could read 40/);
    expect(screen.getByText(/1,204 ratings/).elements()).toHaveLength(1);
    await expect.element(screen.getByText('Reviews hosted by this shop').first()).toBeInTheDocument();
  });

  it('shows known data with its day when offline', async () => {
    const screen = await show(STATES.offline);
    await expect.element(screen.getByText(/You are offline\. This is from Tuesday/)).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'Most people like it' })).toBeVisible();
  });

  it('says that nothing was sent when only the page was read', async () => {
    const done = actions();
    const screen = await show(STATES.pageOnly, done);
    await expect.element(screen.getByText('Read from this page only. Nothing was sent to anyone.')).toBeVisible();
    await screen.getByRole('button', { name: 'Choose sources' }).click();
    expect(done.openOptions).toHaveBeenCalledOnce();
  });
});

describe('quotes', () => {
  it('stand in their own words with a link to where they were written, which learns nothing of us', async () => {
    const screen = await show(STATES.rated);
    const link = screen.getByRole('link', { name: 'This shop, verified purchase' });
    await expect.element(screen.getByText('I forget I have them on by lunch')).toBeVisible();
    await expect.element(link).toHaveAttribute('href', 'https://specs.example/t/1');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    await expect.element(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  });
});

describe('sources in trouble', () => {
  const troubled = (forum: ReturnType<typeof forumFailed>) =>
    state({ board: boardWith([PAGE_FOUND, forum]), opinions: STATES.rated.opinions });

  it('no permission: one click allows it', async () => {
    const done = actions();
    const forum = forumFailed('no-permission');
    const screen = await show(troubled(forum), done);
    await screen.getByRole('button', { name: 'Allow' }).click();
    expect(done.allow).toHaveBeenCalledWith(forum);
  });

  it.each(['unreachable', 'too-slow', 'not-understood'] as const)('%s: asks that source again', async (trouble) => {
    const done = actions();
    const screen = await show(troubled(forumFailed(trouble)), done);
    await screen.getByRole('button', { name: 'Try again' }).click();
    expect(done.askAgain).toHaveBeenCalledWith('discourse:specs.example');
  });

  it.each(['refused', 'needs-key'] as const)('%s: opens the place itself', async (trouble) => {
    const done = actions();
    const screen = await show(troubled(forumFailed(trouble)), done);
    await screen.getByRole('button', { name: 'Open it' }).click();
    expect(done.openPage).toHaveBeenCalledWith('https://specs.example');
  });

  it('throttled: says until when we wait, and offers nothing to hammer it with', async () => {
    const screen = await show(troubled(forumFailed('throttled', NOW + 1800)));
    await expect.element(screen.getByText(/^again at /)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' }).elements()).toHaveLength(0);
  });

  it('our bug: offers a report that names no product and no place', async () => {
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      written.push(text);
      return Promise.resolve();
    });
    const screen = await show(troubled(forumFailed('our-bug')));
    await screen.getByRole('button', { name: 'Copy report' }).click();
    await expect.element(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(written[0]).toContain('forum: our-bug');
    expect(written[0]).not.toMatch(/Fenwick|specs|shop\.example/);
  });

  it('all of them: says so, and keeps each remedy', async () => {
    const screen = await show(state({ board: boardWith([forumFailed('no-permission'), blogFailed('unreachable')]) }));
    await expect.element(screen.getByRole('heading', { name: 'Nobody could be asked' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Allow' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('a page without a product', () => {
  it('can be looked at again', async () => {
    const done = actions();
    const screen = await show(STATES.nothingForSale, done);
    await screen.getByRole('button', { name: 'Look again' }).click();
    expect(done.look).toHaveBeenCalledOnce();
  });

  it('is left alone where we keep away', async () => {
    const screen = await show(STATES.offLimits);
    expect(screen.getByRole('button', { name: 'Look again' }).elements()).toHaveLength(0);
  });
});

describe('an opinion with an impossible date', () => {
  it('is shown without one', async () => {
    const odd = opinion(1, { text: 'Said at no time.', more: { at: 1e300 } });
    const screen = await show(state({ board: boardWith([PAGE_FOUND]), opinions: [odd] }));
    await screen.getByRole('button', { name: 'Read 1 opinion' }).click();
    await expect.element(screen.getByText('Said at no time.')).toBeVisible();
    expect(screen.container.querySelector('time')).toBeNull();
  });
});

describe('correcting the product', () => {
  it('sends the new name and gives the focus back', async () => {
    const done = actions();
    const screen = await show(STATES.rated, done);
    await screen.getByRole('button', { name: 'Not this product?' }).click();
    await expect.element(screen.getByLabelText('Name of the product')).toHaveFocus();
    await userEvent.keyboard('Oriel Fenwick Square{Enter}');
    expect(done.correct).toHaveBeenCalledWith({ name: 'Oriel Fenwick Square' });
    await expect.element(screen.getByRole('button', { name: 'Not this product?' })).toHaveFocus();
  });

  it.each([
    ['rated', 'Not this product?'],
    ['nobody', 'Look under another name'],
    ['listing', 'It is a product: name it'],
  ] as const)('gives the focus back when it is cancelled: %s', async (name, opener) => {
    const screen = await show(STATES[name]);
    await screen.getByRole('button', { name: opener }).click();
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(screen.getByRole('button', { name: opener })).toHaveFocus();
  });

  it('sends that it is no product', async () => {
    const done = actions();
    const screen = await show(STATES.rated, done);
    await screen.getByRole('button', { name: 'Not this product?' }).click();
    await screen.getByRole('button', { name: 'This is not a product' }).click();
    expect(done.correct).toHaveBeenCalledWith('not-a-product');
  });

  it('says so and keeps what was typed when it does not get through', async () => {
    const screen = await show(STATES.listing, actions({ correct: () => Promise.resolve(false) }));
    await screen.getByRole('button', { name: 'It is a product: name it' }).click();
    await userEvent.keyboard('Kettle{Enter}');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('did not get through');
    await expect.element(screen.getByLabelText('Name of the product')).toHaveValue('Kettle');
  });
});
