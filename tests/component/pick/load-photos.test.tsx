import { describe, expect, it } from 'vitest';
import type { Said } from '@/lib/domain/friends/said';
import { keepPhoto } from '@/lib/storage/friends/photos';
import { expectAccessible } from '@/tests/component/shared/axe';
import { ASKED, CANDIDATES, HER_PICK, hers, MY_PICK, mine, NOW } from './examples';
import { picture } from './pictures';
import { show, unreached } from './stand';

const AT = `#pick=${HER_PICK}`;

/** The same candidates with their photos on somebody's server. */
const WHOLE = CANDIDATES.map((one) => ({
  ...one,
  photos: one.photos.map((photo) => ({ ...photo, chunks: [], blossom: 'https://photos.example/' })),
}));
const SAID: readonly Said[] = [hers({ candidates: WHOLE }), ...ASKED.slice(1)];

const kept = async () => {
  for (const letter of ['a', 'b']) await keepPhoto(letter.repeat(64), await picture(letter), 'image/webp');
  return { state: 'done' };
};

describe('photos on a friend’s server', () => {
  it('are not loaded by themselves: their place says where they are', async () => {
    const { screen, send } = await show(AT, { said: SAID, photos: [] });
    await expect.element(screen.getByText('Photos are on photos.example.')).toBeVisible();
    await expect.element(screen.getByText('then sees your network address')).toBeVisible();
    await expect.element(screen.getByText('On photos.example, not loaded').first()).toBeVisible();
    for (const name of ['loadPhotos', 'fetchPhotos']) expect(send).not.toHaveBeenCalledWith(name, expect.anything());
  });

  it('are loaded and drawn when the reader says so, and the offer is gone', async () => {
    const { screen, send } = await show(AT, { said: SAID, photos: [] }, { replies: { loadPhotos: kept } });
    await screen.getByRole('button', { name: 'Load photos' }).click();
    await expect
      .element(screen.getByRole('img', { name: 'Round, tortoise, photo 1' }))
      .toHaveAttribute('src', expect.stringMatching(/^blob:/));
    expect(send).toHaveBeenCalledWith('loadPhotos', { said: HER_PICK });
    await expect.element(screen.getByRole('button', { name: 'Load photos' })).not.toBeInTheDocument();
  });

  it('that are here already need no button', async () => {
    const { screen } = await show(AT, { said: SAID });
    await expect.element(screen.getByRole('img', { name: 'Round, tortoise, photo 1' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Load photos' })).not.toBeInTheDocument();
  });

  it.each([
    ['gone', () => ({ state: 'refused', because: 'not-found' }), 'gone there, or what came was damaged'],
    ['unreachable', () => ({ state: 'refused', because: 'no-relay' }), 'could not be reached just now'],
    ['cut off', unreached, 'could not be reached just now'],
  ])('that do not come (%s) say so and can be tried again', async (_, loadPhotos, words) => {
    const { screen } = await show(AT, { said: SAID, photos: [] }, { replies: { loadPhotos } });
    await screen.getByRole('button', { name: 'Load photos' }).click();
    await expect.element(screen.getByText(words)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Load photos' })).toBeEnabled();
  });

  it.each([
    ['light', 'en'],
    ['dark', 'fr'],
    ['light', 'zh-CN'],
  ] as const)('are offered accessibly in %s, %s', async (theme, language) => {
    const { screen } = await show(AT, { said: SAID, photos: [], settings: { theme, language } });
    await expect.element(screen.getByText(/photos\.example/).first()).toBeVisible();
    await expectAccessible();
  });
});

describe('one’s own photo server that refused', () => {
  const words = 'Your photo server refused; photos went over the relays instead.';

  it('is told of on the pick just sent that it was about, and not on another or one of yesterday', async () => {
    const justSent = { ...mine(), t: NOW * 1000 - 5000 };
    const trouble = 'wrong-type';
    const news = { photoServer: { trouble, pick: MY_PICK } } as const;
    const { screen } = await show(`#pick=${MY_PICK}`, { said: [justSent], news });
    await expect.element(screen.getByText(words)).toBeVisible();
    await screen.unmount();
    const older = { ...mine(), t: (NOW - 86_400) * 1000 };
    const another = { photoServer: { trouble, pick: 'f'.repeat(64) } } as const;
    for (const elsewhere of [
      { said: [older], news },
      { said: [justSent], news: another },
    ]) {
      const again = await show(`#pick=${MY_PICK}`, elsewhere);
      await expect.element(again.screen.getByRole('heading', { level: 1 })).toBeVisible();
      expect(again.screen.getByText(words).query()).toBeNull();
      await again.screen.unmount();
    }
  });
});
