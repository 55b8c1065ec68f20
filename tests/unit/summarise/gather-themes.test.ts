import { describe, expect, it } from 'vitest';
import { THEME_KEYS } from '@/lib/domain/themes';
import { gatherThemes } from '@/lib/summarise/gather-themes';
import { voice } from './voices';

const speaking = (id: string, ...aspects: readonly (readonly [theme: string, polarity: number, quote?: string])[]) =>
  voice(id, 4, { judged: { aspects: aspects.map(([theme, polarity, quote = id]) => ({ theme, polarity, quote })) } });

describe('gatherThemes', () => {
  it('counts people, not mentions, and lists the most frequent first', () => {
    const { praise } = gatherThemes([
      speaking('a', ['comfort', 0.8], ['comfort', 0.5], ['price', 0.5]),
      speaking('b', ['comfort', 0.8]),
    ]);
    expect(praise.map(({ theme, praise }) => [theme, praise])).toEqual([
      ['comfort', 2],
      ['price', 1],
    ]);
  });

  it('keeps praise and complaints apart; what divides people is on both sides', () => {
    const { praise, complaints } = gatherThemes([
      speaking('a', ['fit', 0.8], ['battery', -0.9]),
      speaking('b', ['fit', -0.8], ['battery', -0.9]),
    ]);
    expect(praise.map(({ theme }) => theme)).toEqual(['fit']);
    expect(complaints.map(({ theme }) => theme)).toEqual(['battery', 'fit']);
    expect(complaints[1]).toMatchObject({ praise: 1, complaint: 1, known: true });
  });

  it('leaves out faint remarks and, among many opinions, what one person says alone', () => {
    const crowd = Array.from({ length: 20 }, (_, n) => speaking(`${n}`, ['comfort', 0.8]));
    const { praise, complaints } = gatherThemes([...crowd, speaking('lone', ['smell', -0.9], ['size', 0.1])]);
    expect(praise.map(({ theme }) => theme)).toEqual(['comfort']);
    expect(complaints).toEqual([]);
  });

  it('shows at most six of each, with quotes of that side and the opinions behind them', () => {
    const all = THEME_KEYS.slice(0, 10).map((theme) => speaking(theme, [theme, 0.8, `${theme} is lovely`]));
    const { praise } = gatherThemes(all);
    expect(praise).toHaveLength(6);
    expect(praise[0]?.quotes[0]?.quote).toBe(`${praise[0]?.theme} is lovely`);
    expect(praise[0]?.evidence).toEqual([{ source: 'page', id: praise[0]?.theme }]);
  });

  it('quotes the clearest words first: strong, about a line long, found helpful', () => {
    const rambling = 'the battery '.repeat(19);
    const clear = 'The battery lasts two full days of calls and music';
    const { praise } = gatherThemes([
      speaking('a', ['battery', 0.9, rambling]),
      speaking('b', ['battery', 0.3, 'The battery is quite alright, I would say']),
      speaking('c', ['battery', 0.9, clear]),
    ]);
    expect(praise[0]?.quotes[0]?.quote).toBe(clear);
    const helpful = { ...speaking('d', ['battery', 0.9, `${clear}!`]), votes: { up: 40, down: 0 } };
    expect(gatherThemes([speaking('c', ['battery', 0.9, clear]), helpful]).praise[0]?.quotes[0]?.opinion.id).toBe('d');
  });
});
