import { expect, it } from 'vitest';
import { ailmentOf } from '@/components/options/sources/detail/mending/ailment';
import type { Run } from '@/lib/domain/ledger';
import type { SourceConfig, SourceEntry } from '@/lib/domain/source';

const FORUM: SourceConfig = { id: 'f', kind: 'discourse', label: 'F', fields: { address: 'https://f.example' } };
const TUBE: SourceConfig = { id: 'y', kind: 'youtube', label: 'Y', fields: { key: 'k' } };

const SOCIAL: SourceConfig = { id: 'm', kind: 'mastodon', label: 'M', fields: { address: 'https://m.example' } };
/** As an import without keys leaves it. */
const HALF: SourceConfig = { id: 'b', kind: 'bluesky', label: 'B', fields: { account: 'me.example' } };

const entry = (config: SourceConfig, on = true): SourceEntry => ({ config, on, trust: 2, when: 'popup' });
const last = (outcome: Run['outcome']): Run => ({ at: 1, source: 'f', ms: 1, outcome, count: 0 });
const FINE = { last: last('answered'), allowed: true, closed: false };

it.each([
  ['nothing', entry(FORUM), FINE, undefined],
  ['nothing before it was ever asked', entry(FORUM), { ...FINE, last: undefined }, undefined],
  ['being off, before all else', entry({ ...TUBE, fields: {} }, false), { ...FINE, allowed: false }, 'off'],
  ['a kind of a later version', entry({ ...FORUM, kind: 'later' }), FINE, 'unknown'],
  [
    'a key that is missing, before the permission',
    entry({ ...TUBE, fields: {} }),
    { ...FINE, allowed: false },
    'lacks-key',
  ],
  ['a permission that is missing', entry(FORUM), { ...FINE, allowed: false }, 'no-permission'],
  ['nothing once the permission was given', entry(FORUM), { ...FINE, last: last('no-permission') }, undefined],
  ['a key that is refused', entry(TUBE), { ...FINE, last: last('refused') }, 'key-refused'],
  ['a wall, where no key would help', entry(FORUM), { ...FINE, last: last('refused') }, 'refused'],
  ['a sign-in, where no key would help', entry(FORUM), { ...FINE, last: last('needs-key') }, 'sign-in'],
  [
    'a key that a place wants which is open to others',
    entry(SOCIAL),
    { ...FINE, last: last('needs-key') },
    'lacks-key',
  ],
  ['a wall, where no key was typed', entry(SOCIAL), { ...FINE, last: last('refused') }, 'refused'],
  ['an account without its password', entry(HALF), { ...FINE, last: undefined }, 'lacks-key'],
  ['nothing since its key is another', { ...entry(TUBE), changed: 2 }, { ...FINE, last: last('needs-key') }, undefined],
  ['too many questions', entry(FORUM), { ...FINE, last: last('throttled'), closed: true }, 'throttled'],
  ['nothing once it may be asked again', entry(FORUM), { ...FINE, last: last('throttled') }, undefined],
  ['an unknown shape', entry(FORUM), { ...FINE, last: last('not-understood') }, 'changed'],
] as const)('a source suffers from %s', (_, saved, standing, ailment) => {
  expect(ailmentOf(saved, standing)).toBe(ailment);
});
