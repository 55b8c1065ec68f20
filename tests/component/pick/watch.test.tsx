import { describe, expect, it, vi } from 'vitest';
import type { FriendsNews } from '@/lib/domain/friends/news';
import { changeNews } from '@/lib/storage/friends/news';
import { commitSaid } from '@/lib/storage/friends/said';
import { readSettings } from '@/lib/storage/settings';
import { AMARA, ANSWERED, answer, GUEST, LINKED_BOOK, MY_PICK, mine, NOW, outcome, SENDING } from './examples';
import { fakeDoors, show, unreached } from './stand';

const AT = `#pick=${MY_PICK}`;
const PAGE = { guestPage: 'https://pages.example/guest.html' };
const sending = (some: Partial<FriendsNews['sending'][number]>): Partial<FriendsNews> => ({
  sending: SENDING.sending?.map((one) => ({ ...one, ...some })) ?? [],
});

describe('watching a pick', () => {
  it('counts the answers for each candidate in words, and marks the favourite', async () => {
    const { screen } = await show(AT, { said: ANSWERED });
    await expect.element(screen.getByText('2 love it and 1 likes it')).toBeVisible();
    await expect.element(screen.getByText('1 likes it and 2 skip it')).toBeVisible();
    const favourite = screen.getByRole('listitem').filter({ hasText: 'Favourite' });
    await expect.element(favourite).toHaveTextContent('Round, tortoise');
  });

  it('shows what each wrote, and who has not answered', async () => {
    const { screen } = await show(AT, { said: ANSWERED });
    await expect.element(screen.getByText('A little stern, the navy ones.')).toBeVisible();
    const side = screen.getByRole('complementary');
    await expect.element(side).toHaveTextContent('美玲');
    await expect.element(side).toHaveTextContent('Tomás');
    await expect.element(side).not.toHaveTextContent('Amara');
  });

  it('tells the background that it was seen, and again when more came', async () => {
    const { screen, send } = await show(AT, { said: [mine()] });
    await expect.element(screen.getByText('No answers yet. They appear here')).toBeVisible();
    const seen = () => send.mock.calls.filter(([name]) => name === 'sawPick').length;
    const before = seen();
    await commitSaid({ said: [answer('a', AMARA, mine(), { reactions: ['love'] })], wraps: [] });
    await changeNews((now) => ({ ...now, requests: now.requests }));
    await changeNews((now) => ({ ...now, fetching: true }));
    await expect.element(screen.getByText('1 loves it')).toBeVisible();
    await expect.poll(seen).toBeGreaterThan(before);
  });

  it('marks a guest as a guest, takes them in or mutes them', async () => {
    const { screen, send } = await show(AT, { said: ANSWERED, book: LINKED_BOOK });
    await expect.element(screen.getByText('Calls themselves Bo')).toBeVisible();
    await screen.getByRole('button', { name: 'It is them: take Bo in' }).click();
    expect(send).toHaveBeenCalledWith('judgeGuest', { pick: MY_PICK, person: GUEST, accepted: true });
    await screen.getByRole('button', { name: 'Mute Bo' }).click();
    expect(send).toHaveBeenCalledWith('judgeGuest', { pick: MY_PICK, person: GUEST, accepted: false });
    await expect.element(screen.getByText('Bo is muted. Their answer is forgotten.')).toBeInTheDocument();
  });

  it('adds a word to the thread, and keeps what did not get through', async () => {
    const remark = vi.fn().mockResolvedValueOnce({ state: 'refused', because: 'no-relay' });
    remark.mockResolvedValueOnce({ state: 'done' });
    const { screen } = await show(AT, { said: ANSWERED }, { replies: { remark } });
    const field = screen.getByLabelText('Write something');
    await field.fill('Thank you, all.');
    await screen.getByRole('button', { name: 'Send' }).click();
    await expect.element(screen.getByText('That did not get through. It is still here.')).toBeVisible();
    await screen.getByRole('button', { name: 'Send' }).click();
    await expect.element(field).toHaveValue('');
    expect(remark).toHaveBeenLastCalledWith({ about: MY_PICK, text: 'Thank you, all.' });
  });
});

describe('on its way out', () => {
  it.each([
    ['says how many pieces are out', sending({}), '3 of 8 pieces are out'],
    ['says why it waits', sending({ state: 'waiting' }), 'no relay could be reached'],
    ['quotes why it is refused', sending({ state: 'refused', because: 'blocked: pay first' }), 'blocked: pay first'],
  ])('%s', async (_, news, words) => {
    const { screen } = await show(AT, { said: [mine()], news });
    await expect.element(screen.getByText(words)).toBeVisible();
  });

  it('says that the browser is offline', async () => {
    const offline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { screen } = await show(AT, { said: [mine()], news: sending({ state: 'waiting' }) });
    await expect.element(screen.getByText('you are offline')).toBeVisible();
    offline.mockRestore();
  });

  it('leads to the relays when none took it', async () => {
    const { screen, ports } = await show(AT, { said: [mine()], news: sending({ state: 'refused' }) });
    await screen.getByRole('button', { name: 'Choose relays' }).click();
    expect(ports.openOwn).toHaveBeenCalledWith('/options.html#friends?about=relays');
  });
});

describe('what the asker can do', () => {
  it('is to give more time', async () => {
    const { screen, send } = await show(AT, { said: ANSWERED });
    await screen.getByRole('button', { name: 'Give more time' }).click();
    await screen.getByRole('radio', { name: 'In three days' }).click();
    await screen.getByRole('button', { name: 'Give this time' }).click();
    const [, about] = send.mock.calls.find(([name]) => name === 'extendPick') ?? [];
    expect(about).toMatchObject({ pick: MY_PICK, expires: NOW + 6 * 86_400 });
    expect(about.deadline).toBeGreaterThan(NOW + 2 * 86_400);
  });

  it('is to take it back, after a second thought', async () => {
    const { screen, send } = await show(AT, { said: ANSWERED });
    await screen.getByRole('button', { name: 'Take it back' }).click();
    await expect.element(screen.getByRole('dialog')).toHaveTextContent('may have kept what they saw');
    await screen.getByRole('button', { name: 'Leave it' }).click();
    expect(send).not.toHaveBeenCalledWith('withdrawPick', expect.anything());
    await screen.getByRole('button', { name: 'Take it back' }).click();
    await screen.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
    expect(send).toHaveBeenCalledWith('withdrawPick', { pick: MY_PICK });
  });

  it('says when it was not done', async () => {
    const { screen } = await show(AT, { said: ANSWERED }, { replies: { withdrawPick: unreached } });
    await screen.getByRole('button', { name: 'Take it back' }).click();
    await screen.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('did not answer');
  });

  it('once decided shows the decision and no longer asks for answers', async () => {
    const { screen } = await show(AT, { said: [...ANSWERED, outcome(mine(), { candidate: '1'.repeat(16) })] });
    await expect.element(screen.getByRole('button', { name: 'Change the decision' })).toBeVisible();
    await expect.element(screen.getByText('You decided: Round, tortoise')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Give more time' }).query()).toBeNull();
  });
});

describe('the link for somebody without Grapevine', () => {
  it('is made on request and handed on whole', async () => {
    const { screen, send } = await show(AT, { said: ANSWERED, settings: PAGE });
    await screen.getByRole('button', { name: 'Make a link' }).click();
    expect(send).toHaveBeenCalledWith('guestLink', { pick: MY_PICK });
    const link = screen.getByRole('textbox', { name: 'The link' });
    await expect.element(link).toHaveValue(`https://pages.example/guest.html#g1.${'k'.repeat(140)}`);
    await expect.element(screen.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  });

  it('without a page asks for its address, and keeps it', async () => {
    const { screen } = await show(`${AT}&share`, { said: ANSWERED });
    await screen.getByText('Send a short link instead of a file').click();
    await screen.getByLabelText('Address of the guest page').fill('http://pages.example/guest.html');
    await screen.getByRole('button', { name: 'Use it' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('begins with https://');
    await screen.getByLabelText('Address of the guest page').fill('pages.example/guest.html?from=here');
    await screen.getByRole('button', { name: 'Use it' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'The link' })).toBeVisible();
    expect((await readSettings()).guestPage).toBe(PAGE.guestPage);
  });

  it('can be a file instead', async () => {
    const saveGuestPage = vi.fn().mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    const doors = fakeDoors({ saveGuestPage });
    const { screen } = await show(`${AT}&share`, { said: ANSWERED }, { doors });
    const save = screen.getByRole('button', { name: 'Save the page as a file to send' });
    await save.click();
    await expect.element(screen.getByText('The file is saved')).toBeVisible();
    expect(saveGuestPage).toHaveBeenCalledWith(`g1.${'k'.repeat(140)}`);
    await save.click();
    await expect.element(screen.getByText('brings no page to save')).toBeVisible();
  });

  it('can be closed, with honest words', async () => {
    const { screen, send } = await show(AT, { said: ANSWERED, book: LINKED_BOOK, settings: PAGE });
    await screen.getByRole('button', { name: 'Close the link' }).click();
    expect(send).toHaveBeenCalledWith('revokeGuestLink', { pick: MY_PICK });
    await expect.element(screen.getByText('may have kept what they saw')).toBeInTheDocument();
  });

  it.each([
    ['no-relay', 'no relay is chosen'],
    ['expired', 'Give more time first'],
    ['not-found', 'Try again'],
  ])('refused because of %s says so', async (because, words) => {
    const replies = { guestLink: () => ({ state: 'refused', because }) };
    const { screen } = await show(AT, { said: ANSWERED }, { replies });
    await screen.getByRole('button', { name: 'Make a link' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words);
  });
});
