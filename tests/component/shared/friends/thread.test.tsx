import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Thread } from '@/components/shared/friends/thread';
import type { SaidOf } from '@/lib/domain/friends/pick';
import type { Remark } from '@/lib/domain/friends/said';
import { expectAccessible } from '@/tests/component/shared/axe';
import { on } from '@/tests/component/shared/stand-in';

const NOW = 1_793_800_000;
const remark = (id: string, by: string, text: string): SaidOf<Remark> => ({
  id,
  by,
  t: (NOW - 7200) * 1000,
  guest: false,
  about: [],
  content: { kind: 'remark', about: 'p', text },
});
const REMARKS = [remark('1', 'ana', 'For driving too?'), remark('2', 'me', 'Only at the desk.')];
const who = (person: string) => ({ name: person === 'ana' ? 'Ana' : 'Léna' });

describe('a thread', () => {
  it('says who said what and when, the oldest first', async () => {
    const screen = await render(on({}, <Thread remarks={REMARKS} me="me" now={NOW} who={who} />));
    const [first, second] = screen.getByRole('listitem').elements();
    expect(first?.textContent).toMatch(/Ana.*2 hr\. ago.*For driving too/);
    expect(second?.textContent).toMatch(/You.*Only at the desk/);
    expect(screen.getByRole('textbox').query()).toBeNull();
  });

  it('sends nothing empty, and nothing twice', async () => {
    const say = vi.fn(async () => true);
    const screen = await render(on({}, <Thread remarks={[]} me="me" now={NOW} who={who} say={say} />));
    await screen.getByRole('button', { name: 'Send' }).click();
    await screen.getByRole('textbox').fill('  Thanks  ');
    await screen.getByRole('button', { name: 'Send' }).click();
    await expect.element(screen.getByRole('textbox')).toHaveValue('');
    expect(say.mock.calls).toEqual([['Thanks']]);
  });

  it.each(['light', 'dark'] as const)('is accessible in %s', async (theme) => {
    const screen = await render(
      on({ theme, language: 'fr' }, <Thread remarks={REMARKS} me="me" now={NOW} who={who} say={async () => false} />),
    );
    await expectAccessible(screen.container);
  });
});
