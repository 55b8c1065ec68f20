import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { PopupView } from '@/components/popup/popup-view';
import { on } from '@/tests/component/shared/stand-in';
import { IDLE } from './example-friends';
import { STATES } from './example-states';
import { NOW } from './examples';

it('sources that do not serve the page or the product are named with the reason, and not counted as asked', async () => {
  const screen = await render(on({}, <PopupView state={STATES.passedOver} actions={IDLE} now={NOW} />));
  const row = (name: string) => screen.getByRole('listitem').filter({ hasText: name });
  await expect.element(screen.getByText('2 of 2 sources answered')).toBeVisible();
  await expect.element(row('Steam and Open Library')).toHaveTextContent('not for this sort of thing');
  await expect.element(row('Vu de loin')).toHaveTextContent('not for this language');
});
