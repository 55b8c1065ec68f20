import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Settings } from '@/lib/domain/settings';
import type { SourceEntry } from '@/lib/domain/source';
import { fakePorts, show } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';

const source = (kind: string, n: number, change: Partial<SourceEntry> = {}): SourceEntry => ({
  config: { id: `${kind}:${n}`, kind, label: `${kind} ${n}`, fields: { address: `https://${kind}${n}.example` } },
  ...{ on: true, trust: 2, when: 'popup' },
  ...change,
});
/** Blogs and forums in turn, the last one off. */
const many = (count: number): readonly SourceEntry[] =>
  Array.from({ length: count }, (_, n) => source(n % 2 ? 'discourse' : 'feed', n, { on: n < count - 1 }));
const open = (count: number, settings: Partial<Settings> = {}, doors = fakePorts()) =>
  show('#sources', { settings: { sources: many(count), ...settings }, runs: [] }, doors);
const order = async ({ stored }: Awaited<ReturnType<typeof open>>) =>
  (await stored()).sources.map(({ config }) => Number(config.id.split(':')[1]));

beforeEach(() => page.viewport(1280, 900));

describe('groups of sources', () => {
  it('are none where there are few', async () => {
    const { screen } = await open(12);
    await expect.element(screen.getByRole('button', { name: /^feed 10/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Blogs/ }).elements()).toHaveLength(0);
  });

  it('stand by medium, each with its count, each source with its turn among all', async () => {
    const { screen } = await open(14);
    const blogs = screen.getByRole('list', { name: 'Blogs (7)' });
    await expect.element(blogs.getByRole('button', { name: /^feed 2 3\. Blog/ })).toBeVisible();
    await expect.element(screen.getByRole('list', { name: 'Forums (7)' })).toBeVisible();
    expect(blogs.getByRole('listitem').elements()).toHaveLength(7);
  });

  it('stay closed for the visit', async () => {
    const { screen } = await open(14);
    await screen.getByRole('button', { name: 'Blogs (7)' }).click();
    await expect.element(screen.getByRole('button', { name: /^feed 2 / })).not.toBeInTheDocument();
    await screen.getByRole('link', { name: 'Privacy and ledger' }).click();
    await screen.getByRole('link', { name: /^Sources/ }).click();
    await expect.element(screen.getByRole('button', { name: 'Blogs (7)' })).toHaveAttribute('aria-expanded', 'false');
    await screen.getByRole('searchbox', { name: 'Find a source' }).fill('feed 2');
    await expect.element(screen.getByRole('button', { name: /^feed 2 / })).toBeVisible();
  });

  it('let a key move a source past the neighbour shown, within the order of all', async () => {
    const shown = await open(14);
    const handle = shown.screen.getByRole('button', { name: /^Move feed 2:/ });
    (handle.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => order(shown)).toEqual([2, 0, 1, ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]]);
    await expect.element(shown.screen.getByText('feed 2 is now 1 of 14.')).toBeInTheDocument();
    await expect.element(handle).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.poll(async () => (await order(shown)).indexOf(2)).toBe(12);
  });

  it('let a row be dragged past others of its group', async () => {
    const shown = await open(14);
    const place = shown.screen.getByText('7. Blog, feed6.example');
    await shown.screen.getByRole('button', { name: /^Move feed 2:/ }).dropTo(place);
    await expect.poll(async () => (await order(shown)).slice(0, 7)).toEqual([0, 1, 3, 4, 5, 6, 2]);
  });
});

describe('quick filters', () => {
  it('leave what is on, and let a row stay that is switched off meanwhile', async () => {
    const { screen, stored } = await open(14);
    await screen.getByRole('button', { name: 'On (13)' }).click();
    await expect.element(screen.getByText('13 sources found')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /^discourse 13/ })).not.toBeInTheDocument();
    await screen.getByRole('switch', { name: 'Ask feed 0', exact: true }).click();
    await expect.poll(async () => (await stored()).sources[0]?.on).toBe(false);
    await expect.element(screen.getByRole('switch', { name: 'Ask feed 0', exact: true })).toBeVisible();
    await screen.getByRole('button', { name: 'On (12)' }).click();
    await expect.element(screen.getByRole('button', { name: /^discourse 13/ })).toBeVisible();
  });

  it('leave what waits for the shopper', async () => {
    const { screen } = await open(14, {}, fakePorts({}, { refuses: true, given: new Set(['https://feed0.example']) }));
    await screen.getByRole('button', { name: 'Needs something (12)' }).click();
    await expect.element(screen.getByText('12 sources found')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /^feed 0/ })).not.toBeInTheDocument();
  });
});

it.each([
  [1280, { theme: 'light', language: 'en' }],
  [768, { theme: 'dark', language: 'fr' }],
  [320, { theme: 'light', language: 'zh-CN' }],
] as const)('groups are accessible and fit %i px in %o', async (width, look) => {
  await page.viewport(width, 900);
  const { screen } = await open(14, look);
  await expect.element(screen.getByText('feed 12', { exact: true })).toBeVisible();
  await screen.getByRole('button', { name: /^(On|Actives|已开启)/ }).click();
  await expectAccessible();
  expect(document.documentElement.scrollWidth).toBe(width);
});
