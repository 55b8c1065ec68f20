import { expect, it } from 'vitest';
import { SOURCE_KINDS } from '@/lib/sources/kinds';
import { withoutSecrets } from '@/lib/sources/without-secrets';

it.each(SOURCE_KINDS.map((kind) => [kind.kind, kind] as const))(
  '%s leaves without its keys and with all else',
  (_, kind) => {
    const fields = Object.fromEntries(kind.fields.map(({ name }) => [name, `my ${name}`]));
    const left = withoutSecrets({ id: 'a', kind: kind.kind, label: 'A', fields });
    const secret = kind.fields.filter(({ type }) => type === 'secret').map(({ name }) => name);
    expect(Object.keys(left.fields)).toEqual(Object.keys(fields).filter((name) => !secret.includes(name)));
    expect(JSON.stringify(left)).not.toMatch(secret.length > 0 ? new RegExp(`my (${secret.join('|')})"`) : /never/);
  },
);

it('of a kind we do not know nothing typed leaves', () => {
  expect(withoutSecrets({ id: 'a', kind: 'newer', label: 'A', fields: { token: 's3cret' } }).fields).toEqual({});
});

it('what the shopper described stays in their own file', () => {
  const fields = { recipe: '{}' };
  expect(withoutSecrets({ id: 'a', kind: 'custom', label: 'A', fields }).fields).toEqual(fields);
});
