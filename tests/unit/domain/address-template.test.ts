import { describe, expect, it } from 'vitest';
import { filledAddress, originOf, placeholdersIn, templateTrouble } from '@/lib/domain/address-template';

const HERE = 'https://reviews.example';

describe('an address template', () => {
  it.each([
    ['http://reviews.example/{name}', 'not-https'],
    ['ftp://reviews.example/{name}', 'no-address'],
    ['javascript:alert({name})', 'no-address'],
    ['reviews.example/{name}', 'no-address'],
    ['https:///{name}', 'no-address'],
    ['https://me:secret@reviews.example/{name}', 'no-address'],
    ['https://{name}.example/', 'in-origin'],
    ['https://reviews.example{name}/', 'in-origin'],
    ['https://reviews.example:{gtin}/', 'in-origin'],
    ['https://reviews.example/{page}', 'unknown-placeholder'],
    ['https://reviews.example/{name', 'unknown-placeholder'],
    [`${HERE}/${'x'.repeat(1000)}`, 'no-address'],
    [`${HERE}/p/{gtin}?q={name}&b={brand}`, undefined],
    [HERE, undefined],
  ])('%s has this wrong with it: %s', (template, trouble) => {
    expect(templateTrouble(template)).toBe(trouble);
  });

  it('names what it asks for, each once', () => {
    expect(placeholdersIn(`${HERE}/{gtin}/{name}?again={gtin}&odd={page}`)).toEqual(['gtin', 'name']);
  });

  it('is filled with values that stay values', () => {
    const filled = filledAddress(`${HERE}/a/{brand}?q={name}#top`, { brand: '../x', name: 'A&b=c #1 ?{mpn}' });
    expect(filled).toBe(`${HERE}/a/..%2Fx?q=A%26b%3Dc%20%231%20%3F%7Bmpn%7D`);
  });

  it.each(['..', '.', '', '  '])('is not filled with %j, which would lead elsewhere', (name) => {
    expect(filledAddress(`${HERE}/a/{name}/b`, { name })).toBeUndefined();
  });

  it('is not filled where something it asks for is unknown, or where it is unsound', () => {
    expect(filledAddress(`${HERE}/{gtin}?q={name}`, { name: 'Lamp' })).toBeUndefined();
    expect(filledAddress('https://{name}.example/', { name: 'evil' })).toBeUndefined();
  });

  it.each(['@evil.example/', '.evil.example', ':8080', '\\evil', '\uD800', '%2e%2e'])(
    'never leaves its origin for %j',
    (name) => {
      const filled = filledAddress(`${HERE}/{name}`, { name }) ?? expect.unreachable();
      expect(new URL(filled).origin).toBe(originOf(`${HERE}/{name}`));
      expect(new URL(filled).pathname.split('/')).toHaveLength(2);
    },
  );
});
