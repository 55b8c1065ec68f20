import { expect, it } from 'vitest';
import { show } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { BOOK, NEWS, SAID } from './examples';

const WORDS = 'What waits to be sent is not in the file';

it('says before an export that what has not left yet does not travel', async () => {
  const news = { sending: NEWS.sending ?? [] };
  const { screen } = await show('#data', { friends: { book: BOOK, said: SAID, news } });
  await expect.element(screen.getByText(WORDS, { exact: false })).toBeVisible();
  await expectAccessible();
});

it('says nothing of it where everything has left', async () => {
  const { screen } = await show('#data', { friends: { book: BOOK, said: SAID, news: { sending: [] } } });
  await expect.element(screen.getByRole('button', { name: 'Export everything' })).toBeVisible();
  expect(screen.getByText(WORDS, { exact: false }).elements()).toEqual([]);
});
