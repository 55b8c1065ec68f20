import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { PopupView } from '@/components/popup/popup-view';
import type { Actions, PopupState } from '@/components/popup/state/state';
import type { Ports } from '@/components/shared/ports';
import { photo } from '@/tests/component/pick/examples';
import { on, portsWith } from '@/tests/component/shared/stand-in';
import { AMARA, ARRIVED, ASKED, DUE, IDLE, KEPT, KNOWN, MATTERS, REMARKED, WAITING } from './example-friends';
import { STATES, state } from './example-states';
import { boardWith, NOW, OPINIONS, PAGE_FOUND, PRODUCT } from './examples';

const withFriends = (friends: PopupState['friends']) =>
  state({ board: boardWith([PAGE_FOUND]), opinions: OPINIONS, friends });

/** The popup in a state, and what its buttons do. */
const show = async (shown: PopupState) => {
  const actions = Object.fromEntries(Object.keys(IDLE).map((name) => [name, vi.fn()])) as unknown as Actions;
  return { screen: await render(on({}, <PopupView state={shown} actions={actions} now={NOW} />)), actions };
};
type Screen = Awaited<ReturnType<typeof show>>['screen'];

const press = (screen: Screen, name: string | RegExp) => screen.getByRole('button', { name }).click();
const filled = ({ container }: Screen) =>
  [...container.querySelectorAll('button')]
    .filter(({ className }) => /main/.test(className))
    .map((one) => one.textContent);

describe('friends who know the product', () => {
  it('come first, each with why they know, their words and what these come to; never a mean', async () => {
    const { screen } = await show(withFriends(KNOWN));
    const band = screen.getByRole('region', { name: '3 friends know this one' });
    const rows = band
      .getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/Amara has had it for 14 months.*Still the pair I reach for first.*Loves it/);
    expect(rows[1]).toMatch(/Jonas has it.*Ask for the 46 bridge.*Likes it/);
    expect(rows[2]).toMatch(/美玲 had it.*Slid down my nose all day.*Returned it/);
    const verdict = screen.getByRole('heading', { name: 'Most people like it' }).element();
    expect(band.element().compareDocumentPosition(verdict)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it.each([
    [false, [['fetchPhotos', { said: KNOWN.opinions[0]?.id }]]],
    [true, []],
  ])('show their photos, which are fetched unless the window is private (%s)', async (isPrivate, asked) => {
    const opinions = KNOWN.opinions.map((one, place) =>
      place === 0 ? { ...one, content: { ...one.content, photos: [photo('d')] } } : one,
    );
    const send = vi.fn(async () => ({ state: 'done' }));
    const shown = { ...withFriends({ ...KNOWN, opinions }), board: { ...boardWith([PAGE_FOUND]), private: isPrivate } };
    const ports = portsWith({ send: send as unknown as Ports['send'] });
    const screen = await render(on({ ports }, <PopupView state={shown} actions={IDLE} now={NOW} />));
    await expect.element(screen.getByRole('img', { name: /, photo 1\. The photo is not here yet/ })).toBeVisible();
    expect(send.mock.calls).toEqual(asked);
  });

  it('can each be asked, but for those who would rather not', async () => {
    const { screen, actions } = await show(withFriends({ ...KNOWN, ratherNot: new Set([AMARA]) }));
    await press(screen, 'Ask Jonas');
    expect(actions.openPick).toHaveBeenCalledWith(`#ask=${KNOWN.opinions[1]?.id}`);
    expect(screen.getByRole('button', { name: 'Ask Amara' }).elements()).toEqual([]);
  });
});

describe('asking friends', () => {
  it('begins with the product in view', async () => {
    const { screen, actions } = await show(STATES.rated);
    await press(screen, 'Ask friends: which suits me?');
    expect(actions.openPick).toHaveBeenCalledWith('#new=tab:7');
  });

  it('is not offered in a private window, nor is the shortlist', async () => {
    const { screen } = await show(STATES.privately);
    expect(screen.getByRole('button', { name: /Ask friends|shortlist/i }).elements()).toEqual([]);
  });
});

describe('answers that are new', () => {
  it('show what each candidate got, the favourite by word, and who wrote what about which', async () => {
    const { screen } = await show(withFriends(ARRIVED));
    const band = screen.getByRole('region', { name: '3 friends answered' });
    await expect.element(band.getByText('Which of these suits me best? Mostly for work.')).toBeVisible();
    await expect
      .element(band.getByRole('listitem').first())
      .toHaveTextContent(/^Round, tortoiseFavourite2 love it and 1 likes it/);
    const comment = band.getByRole('listitem').filter({ hasText: 'Softer on you' });
    await expect.element(comment).toHaveTextContent(/^JOJonas on Round, tortoise.*Love it$/);
  });

  it('lead to deciding, and to all of them', async () => {
    const { screen, actions } = await show(withFriends(ARRIVED));
    await press(screen, 'I have decided: thank them');
    await press(screen, 'See the answers');
    const id = ARRIVED.picks[0]?.id;
    expect(vi.mocked(actions.openPick).mock.calls).toEqual([[`#decide=${id}`], [`#pick=${id}`]]);
  });
});

describe('what waits', () => {
  it('is how many of those asked have answered, and opens', async () => {
    const { screen, actions } = await show(withFriends(WAITING));
    await expect
      .element(screen.getByRole('region', { name: 'Waiting for friends' }))
      .toHaveTextContent(/1 of 3 answered$/);
    await press(screen, /Which of these suits me best/);
    expect(actions.openPick).toHaveBeenCalledWith(`#pick=${WAITING.picks[0]?.id}`);
  });

  it('counts guests only where nobody else was asked', async () => {
    const [mine] = WAITING.picks;
    const guest = ARRIVED.picks[0]?.answers.find((one) => one.guest);
    if (!mine || !guest) throw new Error('no example');
    const both = await show(withFriends({ ...WAITING, picks: [{ ...mine, answers: [...mine.answers, guest] }] }));
    await expect.element(both.screen.getByText('1 of 3 answered')).toBeVisible();
    await both.screen.unmount();
    const byLink = await show(withFriends({ ...WAITING, picks: [{ ...mine, circle: 'c9', answers: [guest] }] }));
    await expect.element(byLink.screen.getByText('1 answer by link')).toBeVisible();
  });

  it('is a friend’s question to answer', async () => {
    const { screen, actions } = await show(withFriends(ASKED));
    await expect
      .element(screen.getByRole('region', { name: 'Friends ask you' }))
      .toHaveTextContent(/Jonas Which of these/);
    await press(screen, /^Answer/);
    expect(actions.openPick).toHaveBeenCalledWith(`#pick=${ASKED.picks[0]?.id}`);
  });

  it('is what a friend wrote, about a question or an opinion', async () => {
    const { screen, actions } = await show(withFriends(REMARKED));
    await expect.element(screen.getByText(/Amara wrote to you about “Which of these/)).toBeVisible();
    for (const one of screen.getByRole('button', { name: /^Read it and answer/ }).all()) await one.click();
    expect(vi.mocked(actions.openPick).mock.calls).toEqual([['#pick=q1'], ['#ask=o1']]);
  });

  it('is who asks to be let in, and what no relay took', async () => {
    const { screen, actions } = await show(withFriends(MATTERS));
    await expect.element(screen.getByText('2 people ask to be your friends here')).toBeVisible();
    await expect.element(screen.getByText('No relay took something you sent to friends.')).toBeVisible();
    await press(screen, 'See who');
    await press(screen, 'See why');
    expect(actions.openFriends).toHaveBeenCalledTimes(2);
  });
});

describe('after the purchase', () => {
  it('a reminder leads to the verdict, waits a week or never comes again', async () => {
    const { screen, actions } = await show(withFriends({ ...DUE, decided: undefined }));
    await press(screen, 'Say how it is');
    await press(screen, 'In a week');
    await press(screen, 'Do not ask');
    expect(actions.openPick).toHaveBeenCalledWith('#verdict=p1');
    expect(actions.remindLater).toHaveBeenCalledWith('p1');
    expect(actions.remindNever).toHaveBeenCalledWith('p1');
  });

  it.each([
    ['I bought it', 'bought'],
    ['I decided against it', 'passed'],
  ])('“%s” is kept with the advice there was', async (words, decided) => {
    const { screen, actions } = await show(withFriends(KNOWN));
    await press(screen, words);
    const [about] = vi.mocked(actions.decide).mock.calls[0] ?? [];
    expect(about).toMatchObject({ decided, product: { name: PRODUCT.name, ids: PRODUCT.ids } });
    expect(about?.advice.friends.map(({ leaning }) => leaning)).toEqual([1, 1, -1]);
    expect(about?.advice.sources.length).toBeGreaterThan(0);
    expect(about?.advice.themes.length).toBeGreaterThan(0);
  });

  it('what was decided stands there, with the way to say how it is', async () => {
    const { screen, actions } = await show(withFriends({ ...DUE, due: undefined }));
    await expect.element(screen.getByText(/You bought this on/)).toBeVisible();
    await press(screen, 'Say how it is');
    expect(actions.openPick).toHaveBeenCalledWith('#verdict=p1');
    expect(screen.getByRole('button', { name: 'I bought it' }).elements()).toEqual([]);
  });
});

describe('the shortlist', () => {
  it('takes a product on and off, and is opened from below', async () => {
    const { screen, actions } = await show(STATES.rated);
    await press(screen, 'Keep on the shortlist');
    await press(screen, /^Shortlist$/);
    expect(actions.shortlist).toHaveBeenCalledWith(PRODUCT, true);
    expect(actions.openPick).toHaveBeenCalledWith('#shortlist');
    await screen.unmount();
    const kept = await show(withFriends(KEPT));
    await press(kept.screen, 'Take off the shortlist');
    expect(kept.actions.shortlist).toHaveBeenCalledWith(PRODUCT, false);
  });
});

it.each([
  'rated',
  'friendsKnow',
  'answersArrived',
  'friendAsks',
  'reminded',
  'friendsMatters',
  'firstUse',
  'tooFew',
] as const)('fills one button: %s', async (name) => {
  const { screen } = await show(STATES[name]);
  expect(filled(screen)).toHaveLength(1);
});

it.each(['rated', 'tooFew', 'nobody', 'allAside', 'unanswered', 'firstUse', 'home', 'lost'] as const)(
  'fills one button, that of the news, also beside: %s',
  async (name) => {
    const { screen } = await show({ ...STATES[name], friends: ARRIVED });
    expect(filled(screen)).toEqual(['I have decided: thank them']);
  },
);
