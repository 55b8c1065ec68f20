import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Run } from '@/lib/domain/ledger';
import type { SourceConfig, SourceEntry } from '@/lib/domain/source';
import { keepOpinions } from '@/lib/storage/opinions';
import { writeBudget } from '@/lib/storage/source-memory';
import { expectAccessible } from '@/tests/component/shared/axe';
import { judged } from '@/tests/unit/example';
import { LEDGER, NOW, PLAIN_SIGHT, RUNS, SETTINGS, SOCIAL, SPECS } from './examples';
import { fakePorts, show } from './stand';

beforeEach(() => page.viewport(1280, 900));

const DAY = 86_400;
const YOUTUBE: SourceConfig = { id: 'youtube', kind: 'youtube', label: 'YouTube', fields: { key: 'k-8842' } };

type How = { config?: SourceConfig; entry?: Partial<SourceEntry>; last?: Partial<Run>; settings?: object };

/** The options page at the address of one source, whose last run was like this. */
const visit = async ({ config = SPECS, entry, last, settings }: How = {}, doors = fakePorts()) => {
  const saved: SourceEntry = { config, on: true, trust: 2, when: 'popup', ...entry };
  const run: Run = { at: NOW - 60, source: config.id, ms: 300, outcome: 'answered', count: 4, ...last };
  const runs = [...RUNS, ...(last ? [run] : [])];
  const hash = `#sources?${new URLSearchParams({ about: config.id })}`;
  const shown = await show(
    hash,
    { settings: { sources: [saved, ...SETTINGS.sources.slice(1)], ...settings }, runs },
    doors,
  );
  const panel = shown.screen.getByRole('dialog', { name: config.label });
  await expect.element(panel).toBeVisible();
  return { ...shown, panel };
};

const keepAnswers = async () => {
  const shelf = { source: SPECS.id, at: NOW - 3 * DAY };
  await keepOpinions({
    ...shelf,
    product: 'a',
    name: 'Oriel Fenwick Round',
    opinions: [judged(), judged({ id: '2' })],
  });
  await keepOpinions({ ...shelf, at: NOW - DAY, product: 'https://shop.example/k tessel marlow', opinions: [] });
  await keepOpinions({ ...shelf, product: 'private whispered', name: 'Whispered', opinions: [judged()] });
};

describe('what ails a source', () => {
  it.each([
    ['off', { entry: { on: false } }, 'It is switched off', 'Switch it on'],
    ['lacking a key', { config: { ...YOUTUBE, fields: {} } }, 'It needs a key before', 'Enter the key'],
    [
      'refused with its key',
      { config: YOUTUBE, last: { outcome: 'refused' } },
      'did not accept your key',
      'Change the key',
    ],
    ['not reached', { last: { outcome: 'unreachable' } }, 'could not be reached last time', 'Test again'],
    ['of another shape', { last: { outcome: 'not-understood' } }, 'Its answers changed shape', 'Test again'],
  ] as const)('is said, with the one thing to do, when it is %s', async (_, how, words, act) => {
    const { panel } = await visit(how as How);
    await expect.element(panel.getByRole('status').first()).toHaveTextContent(words);
    await expect.element(panel.getByRole('button', { name: act })).toBeVisible();
  });

  it('is mended by switching it on', async () => {
    const { panel, stored } = await visit({ entry: { on: false } });
    await panel.getByRole('button', { name: 'Switch it on' }).click();
    await expect.poll(async () => (await stored()).sources[0]?.on).toBe(true);
    await expect.element(panel.getByText('It is switched off', { exact: false })).not.toBeInTheDocument();
  });

  it('is mended by allowing it, straight from the click', async () => {
    const doors = fakePorts({}, { refuses: true });
    const { panel, permissions } = await visit({}, doors);
    const allow = panel.getByRole('button', { name: 'Allow', exact: true });
    await expect.element(allow).toBeVisible();
    permissions.refuses = false;
    await allow.click();
    await expect.element(allow).not.toBeInTheDocument();
    expect([permissions.straight, permissions.given.has('https://specs.example')]).toEqual([true, true]);
  });

  it('leads from the keyboard into the field of the key, and into that of the test', async () => {
    const { screen, panel } = await visit({ config: YOUTUBE, last: { outcome: 'needs-key' } });
    const change = panel.getByRole('button', { name: 'Change the key' });
    await expect.element(change).toBeVisible();
    (change.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(panel.getByLabelText('Your key')).toHaveFocus();
    await screen.unmount();
    const other = await visit({ last: { outcome: 'unreachable' } });
    await other.panel.getByRole('button', { name: 'Test again' }).click();
    await expect.element(other.panel.getByLabelText(/Name of a product/)).toHaveFocus();
  });

  it('is only time where it was asked too often: until when is said, and there is nothing to do', async () => {
    const budget = { tokens: 1, at: NOW * 1000, closed: { until: (NOW + 1800) * 1000, trouble: 'throttled' as const } };
    await writeBudget('https://specs.example', budget);
    const { panel } = await visit({ last: { outcome: 'throttled', count: 0 } });
    await expect.element(panel.getByRole('status').first()).toHaveTextContent(/left alone until .*nothing to do/);
    expect(panel.getByRole('status').first().element().querySelector('button, a')).toBeNull();
    await writeBudget('https://specs.example', { tokens: 1, at: 0 });
  });

  it('is nothing where all is well', async () => {
    const { panel } = await visit();
    await expect.element(panel.getByText('How it answers')).toBeVisible();
    expect(panel.getByText('Test again').elements()).toHaveLength(0);
  });
});

describe('its health', () => {
  it('is told in a sentence, in what each failure was, and in a table reached by keys', async () => {
    const { panel } = await visit();
    await expect.element(panel.getByText(/^Answered 7 of 8 questions in the last 30 days/)).toBeVisible();
    await expect.element(panel.getByText('1 not heard')).toBeVisible();
    await expect.element(panel.getByText('1 slow')).toBeVisible();
    const more = panel.getByText('Show as a table');
    await expect.element(more).toBeVisible();
    (more.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(panel.getByRole('row').elements()).toHaveLength(9);
    await expect.element(panel.getByRole('row').nth(1)).toHaveTextContent('141 opinions');
    await userEvent.keyboard('{Tab}');
    await expect.element(panel.getByRole('region', { name: 'How it answers' })).toHaveFocus();
  });

  it('leaves out where nobody was asked, for want of the permission', async () => {
    const { panel } = await visit({ config: SOCIAL, last: { outcome: 'no-permission', count: 0 } });
    await expect.element(panel.getByText('Not asked in the last 30 days.')).toBeVisible();
  });

  it('leaves out what is longer ago', async () => {
    const { panel } = await visit({ config: SOCIAL, last: { at: NOW - 31 * DAY } });
    await expect.element(panel.getByText('Not asked in the last 30 days.')).toBeVisible();
  });
});

describe('its last answers', () => {
  it('name the products, what each gave, when, and until when that is kept; nothing private', async () => {
    const { panel, send } = await visit();
    await keepAnswers();
    // As when the shopper comes back to the page.
    dispatchEvent(new Event('focus'));
    const answers = panel.getByRole('listitem').filter({ hasText: 'kept until' });
    await expect.element(answers.nth(0)).toHaveTextContent('tessel marlownobody spoke of it · yesterday');
    await expect.element(answers.nth(1)).toHaveTextContent('Oriel Fenwick Round2 opinions · 3 days ago');
    expect(answers.elements()).toHaveLength(2);
    expect(send).not.toHaveBeenCalled();
  });
});

describe('an example of a question', () => {
  const open = async (how: How = {}) => {
    const shown = await visit(how);
    await shown.panel.getByText('What one question looks like').click();
    const marks = () => [...shown.panel.element().querySelectorAll('mark')].map(({ textContent }) => textContent);
    return { ...shown, marks };
  };

  it('is one that was sent, with the product marked', async () => {
    const { panel, marks } = await open();
    await expect.element(panel.getByText('As it was sent:')).toBeVisible();
    expect(marks()).toEqual(['Oriel%20Fenwick%20Round']);
    await expect.element(panel.getByText(/^https:/).first()).toBeVisible();
    expect(panel.element().textContent).toContain(LEDGER[0]?.url);
  });

  it('is made for an invented product where none was sent, and holds no key', async () => {
    const { panel, marks, send } = await open({ config: YOUTUBE });
    await expect.element(panel.getByText('For a product we made up; nothing was sent:')).toBeVisible();
    expect(marks()).toHaveLength(1);
    await expect.element(panel.getByText('Your key goes to this place alone', { exact: false })).toBeVisible();
    expect(panel.element().textContent).not.toContain('k-8842');
    expect(send).not.toHaveBeenCalled();
  });

  it('says where nothing tells of the product', async () => {
    const { panel, marks } = await open({ config: PLAIN_SIGHT });
    await expect.element(panel.getByText('Nothing in it tells of the product.')).toBeVisible();
    expect(marks()).toEqual([]);
  });
});

it.each([
  [1280, { theme: 'light', language: 'en' }],
  [768, { theme: 'dark', language: 'fr' }],
  [320, { theme: 'light', language: 'zh-CN' }],
] as const)('all of it, unfolded, is accessible at %i px in %o', async (width, settings) => {
  await page.viewport(width, 900);
  const { panel } = await visit({ last: { outcome: 'not-understood', count: 0 }, settings });
  await expect.element(panel.getByRole('img')).toBeInTheDocument();
  for (const fold of panel.element().querySelectorAll('details')) fold.open = true;
  await expect.element(panel.getByRole('table')).toBeInTheDocument();
  await expectAccessible();
  expect(document.documentElement.scrollWidth).toBe(width);
});
