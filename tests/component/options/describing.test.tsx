import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DESCRIBE_TEXTS } from '@/components/shared/add/describe/words/describe-words';
import type { Guess, Tasted, Tasting } from '@/lib/domain/recipe/tasting';
import type { Settings } from '@/lib/domain/settings';
import { expectAccessible } from '@/tests/component/shared/axe';
import { fakePorts, show } from './stand';

const ORIGIN = 'https://reviews.example';
const LIST: Tasting = {
  state: 'list',
  count: 12,
  first: [
    [
      { part: 'text', caught: 'Hinges still tight.' },
      { part: 'date', caught: 1_740_823_200 },
      { part: 'score', caught: 4.5 },
      { part: 'verified', caught: true },
    ],
    [
      { part: 'text', caught: 'Mine creak.' },
      { part: 'date', missed: 'no-date' },
    ],
  ],
};
const answering = (tasted: (recipe: string | undefined) => Tasted) =>
  fakePorts({
    recognise: () => ({ state: 'unknown' }),
    tryRecipe: ({ recipe }) => ({ state: 'tried', tasted: tasted(recipe), ms: 300 }),
  });
const tasting = (tasting: Tasting) => answering(() => ({ is: 'json', tasting }));

const GUESS: Guess = {
  items: 'li.review',
  count: 12,
  parts: { text: '.review-body', author: '.author', date: 'time', score: '.stars' },
  scale: { worst: 0, best: 10 },
};
/** A page that seems to have opinions, and has them where it seems to. */
const onPage = () =>
  answering((recipe) => ({
    ...{ is: 'html', guess: GUESS },
    ...(recipe !== undefined && { tasting: recipe.includes('li.review') ? LIST : { state: 'no-items' } }),
  }));

beforeEach(() => page.viewport(1280, 900));

/** Opens the form for a place nobody wrote a kind for. */
const open = async (doors = tasting(LIST), settings: Partial<Settings> = {}) => {
  const shown = await show('#sources', { settings }, doors);
  const { screen } = shown;
  await screen.getByRole('textbox').first().fill('reviews.example/search');
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('radio', { name: /JSON/ }).first().click();
  const field = (name: string) => screen.getByRole('textbox', { name, exact: true });
  const tried = () => shown.send.mock.calls.filter(([name]) => name === 'tryRecipe').map(([, about]) => about);
  return { ...shown, field, tried };
};

/** Fills in the least that is needed. */
const fill = async ({ field }: Awaited<ReturnType<typeof open>>) => {
  await field('Address to ask').fill(`${ORIGIN}/search?q={name}`);
  await field('Where the list of opinions stands').fill('data/reviews');
  await field('Words').fill('/text');
};

describe('describing a place', () => {
  it('begins with the address that was pasted', async () => {
    const { field } = await open();
    await expect.element(field('Address to ask')).toHaveValue(`${ORIGIN}/search`);
  });

  it('shows what each part caught, and why another caught nothing', async () => {
    const shown = await open();
    await fill(shown);
    await shown.field('In place of {name}').fill('Oriel Fenwick');
    await shown.screen.getByRole('button', { name: 'Try it' }).click();
    await expect.element(shown.screen.getByText('12 opinions.', { exact: false })).toBeVisible();
    await expect.element(shown.screen.getByText('Hinges still tight.')).toBeVisible();
    await expect.element(shown.screen.getByText('4.5')).toBeVisible();
    await expect.element(shown.screen.getByText('Yes', { exact: true })).toBeVisible();
    await expect.element(shown.screen.getByText('Something is there, but no date')).toBeVisible();
    expect(shown.permissions).toMatchObject({ given: new Set([ORIGIN]), straight: true });
    expect(JSON.parse(shown.tried()[0].recipe)).toMatchObject({ items: '/data/reviews', parts: { text: '/text' } });
    expect(shown.tried()[0].filling).toEqual({ name: 'Oriel Fenwick' });
    await expectAccessible();
  });

  it('follows what is changed afterwards, but not to another address', async () => {
    const shown = await open();
    await fill(shown);
    await shown.field('In place of {name}').fill('Oriel');
    await shown.screen.getByRole('button', { name: 'Try it' }).click();
    await expect.element(shown.screen.getByText('Mine creak.')).toBeVisible();
    await shown.field('Title').fill('/heading');
    await expect
      .poll(() => shown.tried().map(({ recipe }) => JSON.parse(recipe).parts.title))
      .toEqual([undefined, '/heading']);
    await shown.field('Address to ask').fill(`${ORIGIN}/other?q={name}`);
    await shown.field('Title').fill('/name');
    // What was answered elsewhere is not told of this address.
    expect(shown.screen.getByText('Mine creak.').elements()).toHaveLength(0);
    await new Promise((done) => setTimeout(done, 600));
    expect(shown.tried()).toHaveLength(2);
  });

  it.each([
    [{ state: 'not-json' }, 'This is no JSON.'],
    [{ state: 'no-list' }, 'Where you point there is no list'],
    [{ state: 'list', count: 0, first: [] }, 'The list is there, and empty.'],
  ] as const)('says so when the answer is %o', async (answer, says) => {
    const shown = await open(tasting(answer));
    await fill(shown);
    await shown.field('In place of {name}').fill('Oriel');
    await shown.screen.getByRole('button', { name: 'Try it' }).click();
    await expect.element(shown.screen.getByText(says, { exact: false })).toBeVisible();
  });

  it('says at each field what is wrong with it, asks for nothing and adds nothing', async () => {
    const { screen, field, permissions, tried, stored } = await open();
    const before = (await stored()).sources.length;
    const given = new Set(permissions.given);
    await field('Address to ask').fill('https://{name}.example/');
    await field('Score').fill('/mark');
    await field('The best score there is').fill('1');
    await screen.getByRole('button', { name: 'Add and allow' }).click();
    await expect.element(field('Address to ask')).toHaveAccessibleDescription(/only stand after the name of the site/);
    await expect.element(field('Words')).toHaveAccessibleDescription('Say where the words stand.');
    await expect.element(field('The best score there is')).toHaveAccessibleDescription(/higher number/);
    expect(tried()).toEqual([]);
    expect(permissions.given).toEqual(given);
    expect((await stored()).sources).toHaveLength(before);
    await expectAccessible();
  });

  it('adds the place as a source that can be asked', async () => {
    const shown = await open();
    await fill(shown);
    await shown.screen.getByRole('button', { name: 'Add and allow' }).click();
    await expect.poll(async () => (await shown.stored()).sources.at(-1)?.config.kind).toBe('custom');
    const config = (await shown.stored()).sources.at(-1)?.config;
    expect(config).toMatchObject({
      id: expect.stringContaining('custom:reviews.example/search?name#'),
      label: 'reviews.example',
    });
    expect(JSON.parse(config?.fields.recipe ?? '')).toMatchObject({ address: `${ORIGIN}/search?q={name}` });
    expect(shown.permissions).toMatchObject({ given: new Set([ORIGIN]), straight: true });
  });

  it('gives back what was allowed for a try when nothing is added', async () => {
    const shown = await open();
    await shown.field('Address to ask').fill('https://api.reviews.example/{name}');
    await shown.field('Words').fill('text');
    await shown.field('In place of {name}').fill('Oriel');
    await shown.screen.getByRole('button', { name: 'Try it' }).click();
    await expect.poll(() => shown.permissions.given).toContain('https://api.reviews.example');
    await shown.screen.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => shown.permissions.given.size).toBe(0);
  });
});

/** Tries the address before anything else is filled in. */
const tryPage = async (doors = onPage(), settings: Partial<Settings> = {}) => {
  const shown = await open(doors, settings);
  await shown.screen.getByRole('textbox').nth(1).fill(`${ORIGIN}/search?q={name}`);
  await shown.screen.getByRole('textbox').nth(2).fill('Oriel');
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.poll(() => shown.tried().length).toBeGreaterThan(0);
  return shown;
};

describe('describing a place that answers with a page', () => {
  it('turns to pages when the answer is one, with nothing said yet', async () => {
    const { screen, field, tried } = await tryPage();
    await expect.element(screen.getByRole('radio', { name: 'A web page', exact: true })).toBeChecked();
    await expect.element(screen.getByText('It answered with a web page.')).toBeVisible();
    await expect.element(field('Which parts of the page are opinions')).toHaveAttribute('placeholder', '.review');
    expect(tried()).toEqual([{ reads: 'json', address: `${ORIGIN}/search?q={name}`, filling: { name: 'Oriel' } }]);
  });

  it('fills the form with what the page seems to have, and shows what that catches', async () => {
    const { screen, field, tried } = await tryPage();
    await expect.element(screen.getByText('It seems to hold 12 opinions.')).toBeVisible();
    await expect.element(screen.getByText('Found in them: Words, Who said it, When, Score.')).toBeVisible();
    await expectAccessible();
    await screen.getByRole('button', { name: 'Use what this page seems to have' }).click();
    await expect.element(field('Which parts of the page are opinions')).toHaveValue('li.review');
    await expect.element(field('Which parts of the page are opinions')).toHaveFocus();
    await expect.element(field('Words')).toHaveValue('.review-body');
    await expect.element(field('The best score there is')).toHaveValue('10');
    await expect.element(screen.getByText('Hinges still tight.')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Use what' })).not.toBeInTheDocument();
    expect(tried()).toHaveLength(2);
    await expectAccessible();
  });

  it('adds the place as it was filled in', async () => {
    const { screen, stored } = await tryPage();
    await screen.getByRole('button', { name: 'Use what this page seems to have' }).click();
    await screen.getByRole('button', { name: 'Add and allow' }).click();
    await expect.poll(async () => (await stored()).sources.at(-1)?.config.kind).toBe('custom');
    expect(JSON.parse((await stored()).sources.at(-1)?.config.fields.recipe ?? '')).toMatchObject({
      ...{ reads: 'html', items: 'li.review', scale: { worst: 0, best: 10 }, medium: 'shop' },
    });
  });

  it('keeps to what the shopper has begun, whatever the answer is', async () => {
    const shown = await open(onPage());
    await fill(shown);
    await shown.field('In place of {name}').fill('Oriel');
    await shown.screen.getByRole('button', { name: 'Try it' }).click();
    await expect.element(shown.screen.getByText('It answered with a web page.')).toBeVisible();
    await expect.element(shown.screen.getByRole('radio', { name: 'Data in JSON' })).toBeChecked();
    await expect.element(shown.field('Words')).toHaveValue('/text');
  });

  it.each([
    [{ state: 'not-html' }, 'This is no web page.'],
    [{ state: 'no-items' }, 'The page is there, and nothing on it is what you select.'],
    [{ state: 'no-frame' }, 'the page may be a login or a check for robots'],
  ] as const)('says so when the answer is %o', async (tasting, says) => {
    const { screen, field } = await tryPage(answering((recipe) => ({ is: 'html', ...(recipe && { tasting }) })));
    await field('Which parts of the page are opinions').fill('.review');
    await expect.element(screen.getByText(says, { exact: false })).toBeVisible();
    await expectAccessible();
  });

  it('says at each field which selector is none', async () => {
    const { screen, field } = await tryPage();
    await field('Which parts of the page are opinions').fill('li:has(p)');
    await field('When').fill('time@datetime');
    await screen.getByRole('button', { name: 'Add and allow' }).click();
    await expect
      .element(field('Which parts of the page are opinions'))
      .toHaveAccessibleDescription(/Write a simple CSS selector, such as .review/);
    await expect.element(field('When')).toHaveAccessibleDescription(/time @datetime/);
  });
});

const LOOKS: readonly (readonly [number, Partial<Settings>])[] = [
  [1280, { theme: 'dark', language: 'en' }],
  [768, { theme: 'light', language: 'fr' }],
  [360, { theme: 'dark', language: 'fr' }],
  [320, { theme: 'light', language: 'zh-CN' }],
];

it.each(LOOKS)('the form is accessible and fits %i px in %o', async (width, settings) => {
  await page.viewport(width, 900);
  await open(undefined, settings);
  await expectAccessible();
  expect(document.documentElement.scrollWidth).toBe(width);
});

it.each(LOOKS)('what a page seems to have is accessible and fits %i px in %o', async (width, settings) => {
  await page.viewport(width, 900);
  const { screen } = await tryPage(onPage(), settings);
  const { language = 'en' } = settings;
  const words = DESCRIBE_TEXTS[language === 'browser' ? 'en' : language];
  const take = screen.getByRole('button', { name: words['guess.take'] });
  await expect.element(take).toBeVisible();
  await expectAccessible();
  await take.click();
  await expect.element(screen.getByText('Mine creak.')).toBeVisible();
  await expectAccessible();
  expect(document.documentElement.scrollWidth).toBe(width);
});
