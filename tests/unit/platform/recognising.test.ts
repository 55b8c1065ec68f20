import { beforeEach, describe, expect, it } from 'vitest';
import { FIRST_SETTINGS, type Settings } from '@/lib/domain/settings';
import { keepRecognising } from '@/lib/platform/recognising';
import { standIn } from './stand-ins';

type Script = { id: string; matches: string[]; excludeMatches?: string[] };

let scripts: Script[] = [];
const later = () => new Promise((ready) => setTimeout(ready, 1));

/** Chrome's behaviour: a second script of the same name and a pattern it cannot read are refused. */
const scripting = {
  unregisterContentScripts: async () => {
    await later();
    if (scripts.length === 0) throw new Error('Nonexistent script ID');
    scripts = [];
  },
  registerContentScripts: async ([script]: [Script]) => {
    await later();
    if (scripts.length > 0) throw new Error("Duplicate script ID 'product'");
    if (script.excludeMatches?.some((pattern) => pattern.includes('?'))) throw new Error('Invalid pattern');
    scripts = [script];
  },
};
const permissions = {
  contains: async ({ origins: [pattern = ''] }: { origins: string[] }) => {
    if (pattern.includes('?')) throw new Error('Invalid pattern');
    return true;
  },
};

const on = (sites: string[], quietSites: string[] = []): Settings => ({
  ...{ ...FIRST_SETTINGS, recognising: 'chosen-sites' },
  ...{ sites, quietSites },
});

beforeEach(() => {
  scripts = [];
  standIn({ scripting, permissions });
});

describe('recognising', () => {
  it('asked for three times at once, holds the last settings', async () => {
    await Promise.all(['a.test', 'b.test', 'c.test'].map((site) => keepRecognising(on([site]))));
    expect(scripts.map(({ matches }) => matches)).toEqual([['https://c.test/*', 'https://*.c.test/*']]);
  });

  it('goes on where one pattern is refused, and keeps away from the quiet sites that can be read', async () => {
    await keepRecognising(on(['a?', 'a.test'], ['?', 'quiet.test']));
    expect(scripts).toMatchObject([
      {
        matches: ['https://a.test/*', 'https://*.a.test/*'],
        excludeMatches: ['https://quiet.test/*', 'https://*.quiet.test/*'],
      },
    ]);
  });

  it('runs nowhere when nothing is chosen', async () => {
    await keepRecognising(on(['a.test']));
    await keepRecognising(FIRST_SETTINGS);
    expect(scripts).toEqual([]);
  });
});
