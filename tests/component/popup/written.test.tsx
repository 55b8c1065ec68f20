import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { WrittenToMe } from '@/components/popup/friends/written';
import { expectAccessible } from '@/tests/component/shared/axe';
import { on } from '@/tests/component/shared/stand-in';
import { ARRIVED, BOOK, IDLE } from './example-friends';

const by = BOOK.people[1]?.id ?? '';

it('says who wrote about what, and opens the place to answer', async () => {
  const openPick = vi.fn();
  const friends = {
    ...ARRIVED,
    written: [
      { about: 'a1', kind: 'opinion', subject: 'Halden H7', by },
      { about: 'b2', kind: 'pick', subject: 'Which of these?', by },
    ] as const,
  };
  const view = <WrittenToMe friends={friends} actions={{ ...IDLE, openPick }} />;
  const screen = await render(on({}, view));
  await expect.element(screen.getByText('Jonas wrote to you about “Halden H7”')).toBeVisible();
  await screen.getByRole('button', { name: 'Read it and answer: Halden H7' }).click();
  await screen.getByRole('button', { name: 'Read it and answer: Which of these?' }).click();
  expect(openPick.mock.calls).toEqual([['#ask=a1'], ['#pick=b2']]);
  await expectAccessible(screen.container);
});
