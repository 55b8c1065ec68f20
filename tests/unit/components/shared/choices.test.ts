import { describe, expect, it } from 'vitest';
import { createChoices } from '@/components/shared/choices';
import type { Ports } from '@/components/shared/ports';
import { FIRST_SETTINGS, type Settings } from '@/lib/domain/settings';

/** A background that answers each change only when the test says so. */
const slowBackground = () => {
  let kept = FIRST_SETTINGS;
  const waiting: { keep(): void; fail(): void }[] = [];
  const send = ((_: string, change: Partial<Settings>) =>
    new Promise<Settings>((resolve, reject) => {
      const keep = () => {
        kept = { ...kept, ...change };
        resolve(structuredClone(kept));
      };
      waiting.push({ keep, fail: () => reject(new Error('gone')) });
    })) as Ports['send'];
  return { send, waiting };
};

describe('choices', () => {
  it('show a change at once and never flicker back while a later one is on its way', async () => {
    const { send, waiting } = slowBackground();
    const choices = createChoices(send, FIRST_SETTINGS);
    const seen: string[] = [];
    choices.subscribe(({ settings }) => seen.push(settings.theme));
    const first = choices.getState().change({ theme: 'light' });
    const second = choices.getState().change({ theme: 'dark' });
    waiting[0]?.keep();
    expect(await first).toBe(true);
    waiting[1]?.keep();
    expect(await second).toBe(true);
    expect(seen.filter((theme, place) => theme !== seen[place - 1])).toEqual(['light', 'dark']);
  });

  it('fall back to what is stored when a change is lost, and keep the others', async () => {
    const { send, waiting } = slowBackground();
    const choices = createChoices(send, FIRST_SETTINGS);
    const lost = choices.getState().change({ theme: 'dark' });
    const kept = choices.getState().change({ language: 'fr' });
    waiting[0]?.fail();
    waiting[1]?.keep();
    expect(await Promise.all([lost, kept])).toEqual([false, true]);
    expect(choices.getState().settings).toMatchObject({ theme: 'system', language: 'fr' });
    expect(choices.getState().unsaved).toEqual([{ theme: 'dark' }]);
  });

  it('send what was lost again', async () => {
    const { send, waiting } = slowBackground();
    const choices = createChoices(send, FIRST_SETTINGS);
    const lost = choices.getState().change({ theme: 'dark' });
    waiting[0]?.fail();
    await lost;
    const again = choices.getState().tryAgain();
    waiting[1]?.keep();
    expect(await again).toBe(true);
    expect(choices.getState()).toMatchObject({ settings: { theme: 'dark' }, unsaved: [] });
  });

  it('keep every source that did not change the very thing it was', async () => {
    const { send, waiting } = slowBackground();
    const entry = (id: string) =>
      ({ config: { id, kind: 'feed', label: id, fields: {} }, on: true, trust: 2, when: 'popup' }) as const;
    const choices = createChoices(send, { ...FIRST_SETTINGS, sources: [entry('a'), entry('b')] });
    const [a, b] = choices.getState().settings.sources;
    const changed = choices.getState().change(({ sources }) => ({
      sources: sources.map((one) => (one === a ? { ...one, on: false } : one)),
    }));
    waiting[0]?.keep();
    await changed;
    const [nowA, nowB] = choices.getState().settings.sources;
    expect(nowA).toMatchObject({ on: false });
    expect(nowB).toBe(b);
  });

  it('send only what was lost again, on top of what came later', async () => {
    const { send, waiting } = slowBackground();
    const choices = createChoices(send, FIRST_SETTINGS);
    const quiet = (site: string) => (now: Settings) => ({ quietSites: [...now.quietSites, site] });
    const lost = [
      choices.getState().change({ theme: 'dark', language: 'fr' }),
      choices.getState().change(quiet('a.example')),
    ];
    waiting[0]?.fail();
    waiting[1]?.fail();
    await Promise.all(lost);
    const later = [choices.getState().change({ theme: 'light' }), choices.getState().change(quiet('b.example'))];
    waiting[2]?.keep();
    waiting[3]?.keep();
    await Promise.all(later);
    const again = choices.getState().tryAgain();
    waiting[4]?.keep();
    waiting[5]?.keep();
    expect(await again).toBe(true);
    expect(choices.getState().settings).toMatchObject({
      theme: 'light',
      language: 'fr',
      quietSites: ['b.example', 'a.example'],
    });
  });
});
