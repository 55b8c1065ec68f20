import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Tasting } from '@/lib/domain/recipe';
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
const tasting = (tasting: Tasting) =>
  fakePorts({
    recognise: () => ({ state: 'unknown' }),
    tryRecipe: () => ({ state: 'tried', tasting, ms: 300 }),
  });

beforeEach(() => page.viewport(1280, 900));

/** Opens the form for a place nobody wrote a kind for. */
const open = async (doors = tasting(LIST), settings: Partial<Settings> = {}) => {
  const shown = await show('#sources', { settings }, doors);
  const { screen } = shown;
  await screen.getByRole('textbox').first().fill('reviews.example/search');
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('radio', { name: /JSON/ }).last().click();
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
    await expect.element(shown.screen.getByText('12 opinions in the list.', { exact: false })).toBeVisible();
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
    await new Promise((done) => setTimeout(done, 600));
    expect(shown.tried()).toHaveLength(2);
  });

  it.each([
    [{ state: 'not-json' }, 'It answered, but not in JSON.'],
    [{ state: 'no-list' }, 'where you point there is no list'],
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
    expect(config).toMatchObject({ id: 'custom:reviews.example/search?name', label: 'reviews.example' });
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
