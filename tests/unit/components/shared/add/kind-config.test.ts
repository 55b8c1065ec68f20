import { expect, it } from 'vitest';
import { configFrom } from '@/components/shared/add/kind-config';
import { kindOf } from '@/lib/sources/kinds';

const idOf = (name: string, typed: Record<string, string>): string | undefined => {
  const kind = kindOf(name);
  return kind && configFrom(kind, typed)?.id;
};

it.each([
  ['feed', { address: 'https://blog.example/one.xml' }, { address: 'https://blog.example/two.xml' }],
  ['searxng', { address: 'https://find.example' }, { address: 'https://find.example', sites: 'forum.example' }],
  ['reddit', { token: 'abc', communities: 'glasses' }, { token: 'abc', communities: 'optics' }],
])('two of the kind %s at one place stand beside each other', (kind, one, other) => {
  expect(idOf(kind, one)).toMatch(new RegExp(`^${kind}:`));
  expect(idOf(kind, other)).not.toBe(idOf(kind, one));
});

it('knows a place typed by hand for the one that was pasted', () => {
  expect(idOf('discourse', { address: 'forum.example/' })).toBe('discourse:forum.example');
  expect(idOf('feed', { address: 'https://blog.example/one.xml' })).toBe('feed:blog.example/one.xml');
});

it('is the same place with a new token, and its name holds none', () => {
  expect(idOf('mastodon', { address: 'https://s.example', token: 'one' })).toBe('mastodon:s.example');
  expect(idOf('mastodon', { address: 'https://s.example', token: 'two' })).toBe('mastodon:s.example');
});

it('is none with more in a field than is kept of it', () => {
  const sites = (length: number) => ({ address: 'https://find.example', sites: 'a'.repeat(length) });
  expect(idOf('searxng', sites(2000))).toBeDefined();
  expect(idOf('searxng', sites(2001))).toBeUndefined();
});
