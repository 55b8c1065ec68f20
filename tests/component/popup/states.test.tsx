import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { PopupView } from '@/components/popup/popup-view';
import { expectAccessible } from '@/tests/component/shared/axe';
import { on } from '@/tests/component/shared/stand-in';
import { IDLE } from './example-friends';
import { STATES, type StateName } from './example-states';
import { NOW } from './examples';

const names = Object.keys(STATES) as StateName[];
const view = (name: StateName) => <PopupView state={STATES[name]} actions={IDLE} now={NOW} />;

describe('every state of the popup', () => {
  it.each(names)('%s is accessible in light and dark', async (name) => {
    const { container } = await render(on({ theme: 'light' }, view(name)));
    await expectAccessible(container);
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(container);
  });

  it.each(names)('%s is accessible in French and Chinese', async (name) => {
    const french = await render(on({ language: 'fr' }, view(name)));
    await expectAccessible(french.container);
    await french.unmount();
    const chinese = await render(on({ language: 'zh-CN' }, view(name)));
    await expectAccessible(chinese.container);
  });

  it('has one main heading and a headline of its own for each kind of page', async () => {
    const headlines = new Set<string>();
    for (const name of names) {
      const { container, unmount } = await render(on({}, view(name)));
      expect(container.querySelectorAll('h1')).toHaveLength(1);
      headlines.add(container.querySelector('h1')?.textContent ?? '');
      await unmount();
    }
    expect(headlines.size).toBe(12);
  });
});
