import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Clip } from '@/lib/domain/clip';
import type { Product } from '@/lib/domain/product';
import { changeClips, readClips } from '@/lib/storage/clips';
import { expectAccessible } from '@/tests/component/shared/axe';
import { fakePorts, show } from './stand';

const KETTLE: Product = { url: 'https://shop.example/p/halden', name: 'Halden Kettle', ids: {}, sure: 1 };
const CLIPS: readonly Clip[] = [
  {
    id: 'c1',
    text: 'Boils fast,\nbut it whistles.',
    author: 'Tamsin',
    url: 'https://chat.example/7',
    at: 1_740_000_000,
  },
  { id: 'c2', text: '水开得很快。', product: KETTLE, at: 1_740_800_000 },
];

const commands = fakePorts({
  changeClip: (clip) => changeClips((now) => now.map((one) => (one.id === clip.id ? clip : one))),
  dropClip: ({ id }) => changeClips((now) => now.filter((one) => one.id !== id)),
});

const look = (hash = '#clips', clips = CLIPS, settings = {}) =>
  show(hash, { clips, settings, shortlist: [{ key: 'k', product: KETTLE, at: 1 }] }, commands);

describe('what the shopper kept by hand', () => {
  it('is told what it is about and who said it', async () => {
    const { screen } = await look();
    const about = screen.getByRole('combobox', { name: 'About' });
    await about.nth(1).selectOptions('Halden Kettle · shop.example');
    await expect.poll(async () => (await readClips())[0]?.product?.name).toBe('Halden Kettle');
    const author = screen.getByRole('textbox', { name: 'Who said it' }).nth(1);
    await author.fill('Tam');
    await author.element().blur();
    await expect.poll(async () => (await readClips())[0]?.author).toBe('Tam');
  });

  it('is let go of only after a second thought', async () => {
    const { screen } = await look();
    await screen.getByRole('button', { name: 'Let go' }).first().click();
    await screen.getByRole('button', { name: 'Keep them' }).click();
    expect(await readClips()).toHaveLength(2);
    await screen.getByRole('button', { name: 'Let go' }).first().click();
    await screen.getByRole('dialog').getByRole('button', { name: 'Let go' }).click();
    await expect.poll(async () => (await readClips()).map(({ id }) => id)).toEqual(['c1']);
  });

  it('can be searched once there are many', async () => {
    const many = Array.from({ length: 8 }, (_, n): Clip => ({ id: `m${n}`, text: `Word ${n}`, at: n }));
    const { screen } = await look('#clips', many);
    await screen.getByRole('searchbox', { name: 'Find among them' }).fill('word 3');
    await expect.element(screen.getByRole('status').filter({ hasText: '1 kept' })).toBeVisible();
    await expect.element(screen.getByText('Word 3')).toBeVisible();
  });

  it.each([
    [1280, { theme: 'light', language: 'en' }],
    [768, { theme: 'dark', language: 'fr' }],
    [360, { theme: 'light', language: 'zh-CN' }],
  ] as const)('is accessible and fits %i px in %o, with clips and without', async (width, settings) => {
    await page.viewport(width, 900);
    for (const clips of [CLIPS, []]) {
      const { screen } = await look('#clips?about=c1', clips, settings);
      await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible();
      expect(document.documentElement.scrollWidth).toBe(width);
      await screen.unmount();
    }
  });
});
