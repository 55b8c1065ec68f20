import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { Leads } from '@/components/popup/leads/leads';
import type { Lead } from '@/lib/domain/opinion';
import { expectAccessible } from '@/tests/component/shared/axe';
import { on } from '@/tests/component/shared/stand-in';

const LEADS: readonly Lead[] = [
  { url: 'https://forum.example/t/1', title: 'Fenwick or Halden?', said: 'Ninety answers' },
  { url: 'https://facts.example/p/2', title: 'Fenwick Round' },
  { url: 'javascript:alert(1)', title: 'An odd one' },
  { url: 'https://video.example/4', title: 'A year with them' },
];

describe('places worth reading', () => {
  it('are three links at first, each with what it has and where it is, and all of them when asked for', async () => {
    const screen = await render(on({}, <Leads leads={LEADS} />));
    await expect.element(screen.getByRole('heading', { name: 'Worth reading' })).toBeVisible();
    const first = screen.getByRole('link', { name: 'Fenwick or Halden?' });
    await expect.element(first).toHaveAttribute('href', 'https://forum.example/t/1');
    await expect.element(first).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    await expect.element(screen.getByText('Ninety answers')).toBeVisible();
    expect(screen.getByText('A year with them').elements()).toHaveLength(0);
    await screen.getByRole('button', { name: 'Show 1 more' }).click();
    await expect.element(screen.getByRole('link', { name: 'A year with them' })).toBeVisible();
    await expectAccessible();
  });

  it('never lead to anything but a page', async () => {
    const screen = await render(on({}, <Leads leads={LEADS} />));
    await expect.element(screen.getByText('An odd one')).toBeVisible();
    expect(screen.getByRole('link', { name: 'An odd one' }).elements()).toHaveLength(0);
  });

  it('are not spoken of where there are none', async () => {
    const screen = await render(on({}, <Leads leads={[]} />));
    expect(screen.getByRole('heading').elements()).toHaveLength(0);
  });
});
