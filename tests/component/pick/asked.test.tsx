import { expect, it } from 'vitest';
import type { FriendOpinion, Said } from '@/lib/domain/friends/said';
import { expectAccessible } from '@/tests/component/shared/axe';
import { AMARA, BOOK, NOW } from './examples';
import { show } from './stand';

const OPINION = 'e'.repeat(64);
const content: FriendOpinion = {
  kind: 'opinion',
  product: { name: 'Halden H7', ids: {} },
  owning: 'owning',
  text: 'Quiet enough for the night.',
  disclosure: { gifted: false, affiliated: false, ownExperience: true },
  photos: [],
};
const mine: Said = { id: OPINION, by: BOOK.id, t: NOW * 1000, guest: false, content, about: [OPINION] };
const question: Said = {
  id: 'd'.repeat(64),
  by: AMARA,
  to: BOOK.id,
  t: NOW * 1000 + 1,
  guest: false,
  content: { kind: 'remark', about: OPINION, text: 'Is it loud?' },
  about: [OPINION],
};

it('lets the shopper read what a friend asks about their opinion, and answer that friend', async () => {
  const { screen, send } = await show(`#ask=${OPINION}`, { said: [mine, question] });
  await expect.element(screen.getByText('Is it loud?')).toBeVisible();
  await screen.getByLabelText('Your answer to Amara').fill('Only at full speed');
  await screen.getByRole('button', { name: 'Send' }).click();
  expect(send).toHaveBeenCalledWith('remark', { about: question.id, text: 'Only at full speed' });
  await expect.element(screen.getByText('On its way to Amara.')).toBeVisible();
  expect(send).toHaveBeenCalledWith('sawOpinion', { opinion: OPINION });
  await expectAccessible(screen.container);
});
