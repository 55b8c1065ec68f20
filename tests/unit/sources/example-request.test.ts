import { describe, expect, it } from 'vitest';
import type { SourceConfig } from '@/lib/domain/source';
import { exampleRequest } from '@/lib/sources/example-request';
import { SOURCE_KINDS } from '@/lib/sources/kinds';

const RECIPE = {
  ...{ reads: 'json', address: 'https://reviews.example/q?isbn={isbn}', items: '/all', parts: { text: '/t' } },
  ...{ scale: { worst: 1, best: 5 }, markup: 'plain', medium: 'shop' },
};
const SECRET = 'k-8842-secret';

/** A filled form of a kind. */
const configOf = (kind: string): SourceConfig => {
  const fields = SOURCE_KINDS.find((one) => one.kind === kind)?.fields ?? [];
  const filled = fields.map(({ name, type, example }) => [name, type === 'secret' ? SECRET : example]);
  return {
    ...{ id: kind, kind, label: kind },
    fields: kind === 'custom' ? { recipe: JSON.stringify(RECIPE) } : Object.fromEntries(filled),
  };
};

const told = (example: Awaited<ReturnType<typeof exampleRequest>>) =>
  [...(example?.address ?? []), ...(example?.body ?? [])].filter(({ tells }) => tells).map(({ text }) => text);

/** Kinds of which nobody can say what they ask before a page is in view or somebody signed in. */
const SILENT = new Set(['shop-reviews', 'bluesky']);

describe('an example of a question', () => {
  it.each(SOURCE_KINDS.map(({ kind, reveals }) => [kind, reveals] as const))(
    'to %s tells what its kind says it reveals, and no key',
    async (kind, reveals) => {
      const example = await exampleRequest(configOf(kind), []);
      expect(example === undefined).toBe(SILENT.has(kind));
      expect(JSON.stringify(example) ?? '').not.toContain(SECRET);
      if (!example) return;
      expect(example.sent).toBe(false);
      expect(told(example).length > 0).toBe(reveals !== 'reading');
      if (reveals === 'name') expect(told(example).join(' ')).toMatch(/fenwick/i);
      if (reveals === 'identifier') expect(told(example).join(' ')).toMatch(/^\d{13}$/);
    },
  );

  it('is the newest that was sent in the same form', async () => {
    const base = 'https://forum.example/search.json?q=';
    const sent = ['https://forum.example/t/71.json', `${base}red%20hat`, `${base}old+map`];
    const config = { ...configOf('discourse'), fields: { address: 'https://forum.example' } };
    const example = await exampleRequest(config, sent);
    expect([example?.sent, told(example)]).toEqual([true, ['red%20hat']]);
  });

  it('is none for a kind we do not know, and for a form not filled', async () => {
    expect(await exampleRequest({ ...configOf('discourse'), kind: 'later' }, [])).toBeUndefined();
    expect(await exampleRequest({ ...configOf('discourse'), fields: {} }, [])).toBeUndefined();
  });
});
