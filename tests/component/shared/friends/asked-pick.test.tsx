import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AskedPick } from '@/components/shared/friends/asked-pick';
import { BytesPicture } from '@/components/shared/friends/bytes-picture';
import type { Reaction } from '@/lib/domain/friends/said';
import { picture } from '@/tests/component/pick/pictures';
import { expectAccessible } from '@/tests/component/shared/axe';
import { on } from '@/tests/component/shared/stand-in';

const ASKED = {
  from: { id: 'ab', name: 'Léna' },
  title: 'Léna is torn and asks you',
  when: 'Please answer by Sunday 18:00',
  question: 'Which of these suits me best?',
  only: 'Seen by Léna, then by those who answered',
};

const Answering = ({ told = () => undefined }: { told?: (chosen: ReadonlyMap<string, Reaction>) => void }) => {
  const [chosen, set] = useState<ReadonlyMap<string, Reaction>>(new Map());
  const choose = (candidate: string, reaction: Reaction) => {
    const next = new Map([...chosen, [candidate, reaction]]);
    set(next);
    told(next);
  };
  const candidates = [
    { id: 'a', title: 'Round, tortoise', pictures: [] },
    { id: 'b', title: 'Square, navy', about: '129 €', pictures: [] },
  ];
  return <AskedPick {...ASKED} candidates={candidates} chosen={chosen} choose={choose} />;
};

describe('a pick as those who are asked see it', () => {
  it('is answered with the arrow keys, one thing at a time', async () => {
    const told = vi.fn();
    const screen = await render(on({}, <Answering told={told} />));
    await userEvent.keyboard('{Tab} {ArrowRight}{ArrowRight}{Tab} ');
    expect([...(told.mock.lastCall?.[0] ?? [])]).toEqual([
      ['a', 'unsure'],
      ['b', 'love'],
    ]);
    const second = screen.getByRole('group', { name: 'Your answer for Square, navy' });
    await expect.element(second.getByRole('radio', { name: 'Love it' })).toBeChecked();
  });

  it('that may not be answered any more shows what was chosen', async () => {
    const candidates = [{ id: 'a', title: 'Round', pictures: [] }];
    const screen = await render(
      on({}, <AskedPick {...ASKED} candidates={candidates} chosen={new Map([['a', 'like']])} />),
    );
    await expect.element(screen.getByRole('radio', { name: 'Like it' })).toBeChecked();
    await expect.element(screen.getByRole('radio', { name: 'Like it' })).toBeDisabled();
  });

  it.each(['light', 'dark'] as const)('is accessible in %s', async (theme) => {
    for (const language of ['en', 'fr', 'zh-CN'] as const) {
      const screen = await render(on({ theme, language }, <Answering />));
      await expectAccessible(screen.container);
      await screen.unmount();
    }
  });
});

describe('a picture from bytes', () => {
  it('is drawn from a blob address, which is given back when it goes', async () => {
    const given = vi.spyOn(URL, 'revokeObjectURL');
    const screen = await render(on({}, <BytesPicture bytes={await picture('a')} type="image/webp" alt="Round" />));
    const image = screen.getByRole('img', { name: 'Round' });
    await expect.element(image).toHaveAttribute('src', expect.stringMatching(/^blob:/));
    const url = (image.element() as HTMLImageElement).src;
    await screen.unmount();
    expect(given).toHaveBeenCalledWith(url);
  });

  it('while it is not here, or is none, is words', async () => {
    const screen = await render(on({}, <BytesPicture bytes={undefined} type="image/webp" alt="Round" absent="Soon" />));
    await expect.element(screen.getByRole('img', { name: 'Round. Soon' })).toBeVisible();
    await screen.rerender(on({}, <BytesPicture bytes={new Uint8Array([1])} type="image/webp" alt="Round" />));
    await expect.element(screen.getByRole('img', { name: 'Round. This photo arrived damaged' })).toBeVisible();
  });
});
