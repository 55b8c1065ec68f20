import { describe, expect, it } from 'vitest';
import { readDraftPhoto } from '@/lib/storage/friends/drafts';
import { picture } from '@/tests/component/pick/pictures';
import { fakeDoors, show } from '@/tests/component/pick/stand';
import { BOUGHT, HERS_PICTURED, MINE_PICTURED, PURCHASES } from './examples';

type Page = Awaited<ReturnType<typeof show>>;

const saying = ({ send }: Page) => send.mock.calls.find(([name]) => name === 'sayOpinion')?.[1];
const shots = ({ screen }: Page) =>
  screen
    .getByRole('img', { name: /photo \d/ })
    .elements()
    .map((one) => one.getAttribute('alt') ?? one.getAttribute('aria-label'));

/** Chooses files as the browser's dialog does. */
const choose = async ({ screen }: Page, letters: readonly string[]): Promise<void> => {
  const field = screen.getByLabelText('Add photos').first();
  await expect.element(field).toBeInTheDocument();
  const data = new DataTransfer();
  for (const letter of letters) data.items.add(new File([await picture(letter)], `${letter}.webp`));
  const input = field.element() as HTMLInputElement;
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

const open = (means = {}) => show('#verdict=p1', { purchases: [BOUGHT] }, means);

describe('photos of a verdict', () => {
  it('are shown, can be dropped again, and wait for the background only once they are sent', async () => {
    const shown = await open();
    const { screen } = shown;
    await choose(shown, ['a', 'b']);
    await expect.element(screen.getByRole('img', { name: 'Oriel Fenwick Round, photo 2' })).toBeVisible();
    await screen.getByRole('button', { name: 'Remove photo 1' }).click();
    await expect.element(screen.getByRole('group', { name: 'Photos, if you like' })).toHaveFocus();
    expect(shots(shown)).toEqual(['Oriel Fenwick Round, photo 1']);
    expect(await readDraftPhoto('0000000000000002')).toBeUndefined();
    await screen.getByRole('radio', { name: 'Great' }).click();
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await expect.element(screen.getByText(/Thank you/)).toBeVisible();
    const { size, ...photo } = saying(shown).photos[0];
    expect(photo).toEqual({ id: '0000000000000002', type: 'image/webp', width: 480, height: 420 });
    expect([saying(shown).photos.length, (await readDraftPhoto(photo.id))?.length]).toEqual([1, size]);
  });

  it('are three at most', async () => {
    const shown = await open();
    await choose(shown, ['a', 'b', 'c', 'd']);
    await expect.element(shown.screen.getByRole('img', { name: /photo 3/ })).toBeVisible();
    expect(shots(shown)).toHaveLength(3);
    expect(shown.screen.getByRole('button', { name: 'Add photos' }).elements()).toEqual([]);
  });

  it('are refused with why, when a file is no picture', async () => {
    const doors = fakeDoors({ shrinkPhoto: async () => ({ refused: 'not-a-picture' }) });
    const shown = await open({ doors });
    await choose(shown, ['a']);
    await expect.element(shown.screen.getByRole('alert')).toBeVisible();
    expect(shots(shown)).toEqual([]);
  });

  it('are not sent while one is still being made ready', async () => {
    const doors = fakeDoors({ shrinkPhoto: () => new Promise(() => undefined) });
    const shown = await open({ doors });
    await shown.screen.getByRole('radio', { name: 'Great' }).click();
    await choose(shown, ['a']);
    await shown.screen.getByRole('button', { name: 'Send to my friends' }).click({ force: true });
    expect(saying(shown)).toBeUndefined();
  });

  it('that were shown before are kept, under their hashes', async () => {
    const shown = await show('#verdict=q4', { purchases: PURCHASES, said: [MINE_PICTURED] });
    const { screen } = shown;
    await expect.element(screen.getByRole('img', { name: /photo 2/ })).toBeVisible();
    await screen.getByRole('button', { name: 'Remove photo 2' }).click();
    await screen.getByRole('button', { name: 'Send to my friends' }).click();
    await expect.element(screen.getByText(/Thank you/)).toBeVisible();
    expect(saying(shown)).toMatchObject({ earlier: MINE_PICTURED.id, photos: [{ id: 'a'.repeat(64), size: 2000 }] });
  });
});

describe('photos of a friend’s opinion', () => {
  it('are fetched and shown, each named', async () => {
    const shown = await show(`#ask=${HERS_PICTURED.id}`, { said: [HERS_PICTURED] });
    await expect.element(shown.screen.getByRole('img', { name: /photo 2/ })).toBeVisible();
    await expect.poll(() => shots(shown)).toEqual(['Oriel Fenwick Round, photo 1', 'Oriel Fenwick Round, photo 2']);
    expect(shown.send).toHaveBeenCalledWith('fetchPhotos', { said: HERS_PICTURED.id });
  });

  it('that are not here leave words in their place', async () => {
    const shown = await show(`#ask=${HERS_PICTURED.id}`, { said: [HERS_PICTURED], photos: [] });
    await expect
      .element(shown.screen.getByRole('img', { name: /photo 1/ }))
      .toHaveTextContent('The photo is not here yet');
  });
});
