import { describe, expect, it } from 'vitest';
import type { SourceConfig, SourceEntry } from '@/lib/domain/source';
import { keysOf, parseKeys, withKeys } from '@/lib/sources/source-keys';
import { withoutSecrets } from '@/lib/sources/without-secrets';

const entry = (config: Partial<SourceConfig>): SourceEntry => ({
  config: { id: 'mastodon:one.example', kind: 'mastodon', label: 'One', fields: {}, ...config },
  ...{ on: true, trust: 2, when: 'popup' },
});
const SOCIAL = entry({ fields: { address: 'https://one.example', token: 'tok-1' } });
const OPEN = entry({ id: 'mastodon:two.example', fields: { address: 'https://two.example', token: '' } });
const UNKNOWN = entry({ id: 'x:1', kind: 'from-a-later-version', fields: { place: 'there', pass: 'p' } });

const stripped = (entries: readonly SourceEntry[]) =>
  entries.map((one) => ({ ...one, config: withoutSecrets(one.config) }));

describe('the keys of sources', () => {
  it('are those of sources that hold one; of a kind we do not know, all that was typed', () => {
    expect(keysOf([SOCIAL, OPEN, UNKNOWN]).map(({ id }) => id)).toEqual([SOCIAL.config.id, 'x:1']);
  });

  it('come back to the sources they left, in writing too', () => {
    const all = [SOCIAL, OPEN, UNKNOWN];
    const written = parseKeys(JSON.stringify(keysOf(all))) ?? [];
    expect(withKeys(stripped(all), written).map(({ config }) => config.fields)).toEqual([
      SOCIAL.config.fields,
      { address: 'https://two.example' },
      UNKNOWN.config.fields,
    ]);
  });

  it('never take the place of one typed since', () => {
    const since = entry({ fields: { address: 'https://one.example', token: 'tok-2' } });
    expect(withKeys([since], keysOf([SOCIAL]))).toEqual([since]);
  });

  it.each([
    ['at another address', entry({ fields: { address: 'https://thief.example' } })],
    ['of another kind', entry({ kind: 'lemmy', fields: { address: 'https://one.example' } })],
    ['with another id', entry({ id: 'mastodon:other', fields: { address: 'https://one.example' } })],
  ])('never go to a source %s', (_, other) => {
    expect(withKeys([other], keysOf([SOCIAL]))).toEqual([other]);
  });

  it('of a kind we do not know never go to one that was told something else', () => {
    const other = entry({ id: 'x:1', kind: 'from-a-later-version', fields: { place: 'elsewhere' } });
    expect(withKeys([other], keysOf([UNKNOWN]))).toEqual([other]);
  });

  it.each(['', 'no json', '{}', '[{"id":"a"}]', '[{"id":"a","kind":"b","fields":{"c":1}}]'])('are not “%s”', (text) => {
    expect(parseKeys(text)).toBeUndefined();
  });
});
