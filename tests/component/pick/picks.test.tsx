import { describe, expect, it } from 'vitest';
import { ANSWERED, ASKED, answer, BOOK, DRAFT, HER_PICK, hers, ME, MY_PICK, mine, NOW, withdrawal } from './examples';
import { show } from './stand';

const region = (name: string) => ({ name, exact: true });

describe('all picks', () => {
  it('stand where they belong: waiting, own, begun', async () => {
    const news = { unreadAnswers: [{ pick: MY_PICK, count: 2 }] };
    const { screen } = await show('#picks', { said: [...ANSWERED, ...ASKED], drafts: [DRAFT], news });
    const waiting = screen.getByRole('region', region('Waiting for you'));
    await expect.element(waiting.getByRole('link')).toHaveTextContent('Amara asks');
    const own = screen.getByRole('region', region('Yours'));
    await expect.element(own.getByRole('link')).toHaveTextContent('3 answers');
    await expect.element(own.getByRole('link')).toHaveTextContent('2 new');
    await expect.element(screen.getByRole('region', region('Begun, not sent')).getByRole('link')).toBeVisible();
  });

  it('answered or missed say so', async () => {
    const said = [...ASKED, answer('f2', ME, hers(), { reactions: ['like'] })];
    const { screen } = await show('#picks', { said });
    await expect.element(screen.getByRole('region', region('You answered'))).toBeVisible();
    await screen.unmount();
    const { screen: later } = await show('#picks', { said: [hers({ deadline: NOW - 60 })] });
    await expect.element(later.getByRole('region', region('Over without you'))).toHaveTextContent('no more answers');
  });

  it('open on a press, and lead back', async () => {
    const { screen } = await show('#picks', { said: ASKED });
    await screen.getByRole('link', { name: 'Laquelle pour le mariage' }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Amara is torn');
    await expect.element(screen.getByRole('main')).toHaveFocus();
    await screen.getByRole('link', { name: 'Questions', exact: true }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Questions among friends');
  });

  it('are none at first, with a way to begin', async () => {
    const { screen } = await show('#picks', { book: null });
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing is asked yet');
    await screen.getByRole('button', { name: 'Ask friends' }).click();
    await expect.element(screen.getByLabelText('Your question')).toBeVisible();
  });

  it('says that it looks for news', async () => {
    const { screen } = await show('#picks', { said: ASKED, news: { fetching: true } });
    await expect.element(screen.getByText('Looking for news…')).toBeVisible();
  });
});

describe('a pick that cannot be shown', () => {
  it.each([
    ['withdrawn by a friend', HER_PICK, { said: [hers(), withdrawal(hers())] }, 'Amara took it back'],
    ['withdrawn by oneself', MY_PICK, { said: [mine(), withdrawal(mine())] }, 'may have kept what they saw'],
    ['expired', MY_PICK, { said: [mine({ expires: NOW - 1, deadline: NOW - 2 })] }, 'gone for everybody'],
    ['unknown', MY_PICK, { said: [] }, 'another device'],
    ['without a key', MY_PICK, { book: null, said: [] }, 'have not said who you are'],
    ['with a lost key', MY_PICK, { book: BOOK, lost: true }, 'without your key'],
  ])('says why: %s', async (_, pick, stored, why) => {
    const { screen } = await show(`#pick=${pick}`, stored);
    await expect.element(screen.getByText(why)).toBeVisible();
    expect(screen.getByRole('main').getByRole('button').elements()).toHaveLength(1);
  });
});

describe('the pages of what was decided', () => {
  it.each([
    ['#shortlist', 'Shortlist'],
    ['#decisions', 'Decided'],
    ['#verdict=none', 'not here'],
    ['#ask=none', 'not here'],
  ])('open at %s', async (hash) => {
    const { screen } = await show(hash);
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
