import { describe, expect, it } from 'vitest';
import { fakePorts, show } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { BOOK, SAID } from './examples';
import { done } from './keep-book';

const IFE = BOOK.circles.flatMap(({ members }) => members).find(({ name }) => name === 'Ife')?.id;

describe('somebody the shopper only meets in a friend’s circle', () => {
  it('is blocked after a second thought', async () => {
    const { screen, send } = await show(
      '#friends',
      { friends: { book: BOOK, said: SAID } },
      fakePorts({ removeFriend: () => done }),
    );
    await screen.getByText('1 person you meet through friends').click();
    await expect.element(screen.getByText('in Amara’s circle')).toBeVisible();
    await screen.getByRole('button', { name: 'Block Ife' }).click();
    await expectAccessible();
    expect(send.mock.calls.map(([name]) => name)).not.toContain('removeFriend');
    await screen.getByRole('dialog').getByRole('button', { name: 'Block' }).click();
    expect(send.mock.calls).toContainEqual(['removeFriend', { person: IFE, block: true }]);
    await expect.element(screen.getByText('Ife is blocked.')).toBeInTheDocument();
  });

  it('is listed no more once they are blocked, but with a way to hear them again', async () => {
    const blocked = { id: IFE ?? '', name: 'Ife', standing: 'blocked', since: 1_700_000_000 } as const;
    const { screen } = await show('#friends', {
      friends: { book: { ...BOOK, people: [...BOOK.people, blocked] }, said: SAID },
    });
    await screen.getByText('former friend', { exact: false }).first().click();
    await expect.element(screen.getByRole('button', { name: 'Unblock Ife' })).toBeVisible();
    expect(screen.getByText('people you meet through friends').elements()).toEqual([]);
  });
});
