import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { configOf } from '@/components/shared/add/describe/draft';
import type { Run } from '@/lib/domain/ledger';
import type { Recipe } from '@/lib/domain/recipe';
import type { SourceConfig, SourceEntry } from '@/lib/domain/source';
import { NOW } from '@/tests/component/options/examples';
import { fakePorts, show, unreached } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';

beforeEach(() => page.viewport(1280, 900));

const RECIPE: Recipe = {
  ...{ reads: 'json', address: 'https://reviews.example/q?n={name}', items: '/all', parts: { text: '/body' } },
  ...{ scale: { worst: 1, best: 5 }, markup: 'plain', medium: 'shop' },
};
const DESCRIBED: SourceConfig = {
  ...{ id: 'custom:reviews.example', kind: 'custom', label: 'Reviews' },
  fields: { recipe: JSON.stringify(RECIPE) },
};
const AT_HOME: Recipe = { ...RECIPE, address: 'https://home.example/{name}' };

type How = { entry?: Partial<SourceEntry>; last?: Partial<Run>; others?: readonly SourceConfig[] };

/** The options page at the address of a described place. */
const visit = async ({ entry, last, others = [] }: How = {}, doors = fakePorts()) => {
  const entryOf = (config: SourceConfig): SourceEntry => ({ config, on: true, trust: 2, when: 'popup' });
  const sources = [{ ...entryOf(DESCRIBED), ...entry }, ...others.map(entryOf)];
  const run: Run = { at: NOW - 60, source: DESCRIBED.id, ms: 300, outcome: 'answered', count: 4, ...last };
  const hash = `#sources?${new URLSearchParams({ about: DESCRIBED.id })}`;
  const shown = await show(hash, { settings: { sources }, runs: [run] }, doors);
  const panel = shown.screen.getByRole('dialog', { name: DESCRIBED.label });
  await expect.element(panel).toBeVisible();
  return { ...shown, panel };
};

describe('a described place', () => {
  it('whose answers no longer fit is described anew, from what was described', async () => {
    const { panel, stored } = await visit({ last: { outcome: 'not-understood', count: 0 } });
    await panel.getByRole('button', { name: 'Change the description' }).click();
    await expect.element(panel.getByPlaceholder('https://reviews.example/search?q={name}')).toHaveFocus();
    await panel.getByPlaceholder('/data/reviews').fill('/new');
    await panel.getByRole('button', { name: 'Save and allow' }).click();
    const kept = async () => JSON.parse((await stored()).sources[0]?.config.fields.recipe ?? '');
    await expect.poll(kept).toEqual({ ...RECIPE, items: '/new' });
    expect((await stored()).sources[0]?.config).toMatchObject({ id: DESCRIBED.id, label: 'Reviews' });
    await expect.element(panel.getByText('Saved.')).toBeVisible();
    await expectAccessible();
  });

  it('asked elsewhere is another source in the same place, with the shopper’s choices for it', async () => {
    const { screen, panel, stored } = await visit({ entry: { trust: 4, muted: ['marnie'] } });
    await panel.getByText('What you described').click();
    await panel.getByPlaceholder('https://reviews.example/search?q={name}').fill('https://elsewhere.example/{name}');
    await panel.getByRole('button', { name: 'Save and allow' }).click();
    await expect.poll(async () => (await stored()).sources[0]?.config.label).toBe('elsewhere.example');
    const [entry] = (await stored()).sources;
    expect(entry).toMatchObject({ trust: 4, muted: ['marnie'] });
    expect(entry?.config.id).toMatch(/^custom:elsewhere[.]example/);
    await expect.element(screen.getByRole('dialog', { name: 'elsewhere.example' })).toBeVisible();
  });

  it('is said to be saved only when it was; what was allowed for it goes back', async () => {
    const doors = fakePorts({ changeSettings: unreached });
    const { panel } = await visit({}, doors);
    await panel.getByText('What you described').click();
    await panel.getByPlaceholder('https://reviews.example/search?q={name}').fill('https://elsewhere.example/{name}');
    await panel.getByRole('button', { name: 'Save and allow' }).click();
    await expect.poll(() => doors.send.mock.calls.some(([name]) => name === 'changeSettings')).toBe(true);
    await expect.poll(() => doors.permissions.given.has('https://elsewhere.example')).toBe(false);
    expect(panel.getByText('Saved.').elements()).toHaveLength(0);
  });

  it('gives back what was allowed to try it where nothing was saved', async () => {
    const doors = fakePorts({ tryRecipe: () => ({ state: 'failed', trouble: 'unreachable', ms: 1 }) });
    const { panel } = await visit({}, doors);
    await panel.getByText('What you described').click();
    await panel.getByPlaceholder('https://reviews.example/search?q={name}').fill('https://elsewhere.example/');
    await panel.getByRole('button', { name: 'Try it' }).click();
    await expect.poll(() => doors.permissions.given.has('https://elsewhere.example')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => doors.permissions.given.has('https://elsewhere.example')).toBe(false);
  });

  it('says that it could not ask where the browser refuses to be asked', async () => {
    const doors = fakePorts();
    doors.ports.askFor = () => Promise.reject(new Error('not from a click'));
    const { panel } = await visit({}, doors);
    await panel.getByText('What you described').click();
    await panel.getByPlaceholder('https://reviews.example/search?q={name}').fill('https://elsewhere.example/');
    await panel.getByRole('button', { name: 'Try it' }).click();
    await expect.element(panel.getByText('Asking…')).not.toBeInTheDocument();
  });

  it('that is described at more length than is kept says so, and stays as it was', async () => {
    const { panel, stored } = await visit();
    await panel.getByText('What you described').click();
    const field = (name: string) => panel.getByRole('textbox', { name, exact: true });
    await field('Address to ask').fill(`https://reviews.example/{name}?${'q'.repeat(900)}`);
    for (const name of ['Title', 'Who said it', 'When', 'Link to it', 'Language', 'Words'])
      await field(name).fill(`/${'s'.repeat(190)}`);
    await panel.getByRole('button', { name: 'Save and allow' }).click();
    await expect.element(panel.getByRole('alert')).toHaveTextContent(/^All of this together/);
    expect((await stored()).sources[0]?.config).toEqual(DESCRIBED);
    await expectAccessible();
  });

  it('is not saved in the place of another that is there already', async () => {
    const other: SourceConfig = { ...DESCRIBED, id: configOf(AT_HOME).id, label: 'Others' };
    const { panel, stored } = await visit({ others: [other] });
    await panel.getByText('What you described').click();
    await panel.getByPlaceholder('https://reviews.example/search?q={name}').fill(AT_HOME.address);
    await panel.getByRole('button', { name: 'Save and allow' }).click();
    await expect.element(panel.getByText('This source is already in your list.')).toBeVisible();
    expect((await stored()).sources.map(({ config }) => config)).toEqual([DESCRIBED, other]);
  });
});
