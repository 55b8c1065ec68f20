import type { Product } from '@/lib/domain/product';
import { type Asking, type SourceConfig, SourceError, type SourceIo } from '@/lib/domain/source';
import { kindOf } from './kinds';
import { type Marked, markDifferences, markLike } from './mark-differences';

/** One question as it goes to a place. `sent`: it did; else it is made for an invented product and was never sent. */
export type ExampleRequest = { address: Marked; body?: Marked; sent: boolean };

type Asked = { url: string; body: string };

/** GS1 keeps the prefix 952 for examples. */
const thing = (name: string, gtin: string): Product => ({
  ...{ url: 'https://shop.example/p', name, brand: name.split(' ')[0] ?? '', sure: 1, lang: 'en' },
  ids: { gtin, mpn: gtin.slice(-6) },
});
const book = (name: string, isbn: string): Product => ({ ...thing(name, isbn), ids: { isbn, gtin: isbn, mpn: isbn } });

/** Two products of each sort, of which nothing is alike: what differs between two questions tells of the product. */
const PAIRS = [
  [thing('Oriel Fenwick Round', '9521234567899'), thing('Tessel Marlow Kettle', '9526543210986')],
  [book('The Oriel Fenwick Affair', '9780000000002'), book('Under Tessel Marlow', '9780000000019')],
] as const;

/** The same source with something in place of every key, so that no key is ever part of an example. */
const keyless = (config: SourceConfig): SourceConfig => {
  const secret = new Set(kindOf(config.kind)?.fields.flatMap(({ name, type }) => (type === 'secret' ? [name] : [])));
  const fields = Object.entries(config.fields).map(([name, value]) => [
    name,
    secret.has(name) && value ? 'key' : value,
  ]);
  return { ...config, fields: Object.fromEntries(fields) };
};

/** An io that writes down what is asked and sends nothing. */
const notingIo = (note: (asked: Asked) => void): SourceIo => {
  const ask = (url: string, { json }: Asking = {}) => {
    note({ url, body: json === undefined ? '' : JSON.stringify(json) });
    return Promise.reject(new SourceError('unreachable', 'Nothing is sent for an example'));
  };
  return {
    ...{ signal: new AbortController().signal, now: () => 0, fetchText: ask, fetchJson: ask },
    ...{ recall: () => Promise.resolve(undefined), keep: () => Promise.resolve() },
  };
};

/** What a source would ask first about a product. */
const askedFor = async (config: SourceConfig, product: Product): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  const find = async () =>
    kindOf(config.kind)
      ?.open(keyless(config))
      .find(
        product,
        notingIo((one) => asked.push(one)),
      );
  await find().catch(() => undefined);
  return asked;
};

const textOf = ({ url, body }: Asked): string => url + body;

/** The first question that tells of the product, in both of its forms; or the first of all where none tells. */
const firstTelling = async (config: SourceConfig): Promise<readonly [Asked, Asked] | undefined> => {
  let first: readonly [Asked, Asked] | undefined;
  for (const [one, other] of PAIRS) {
    const [ones, others] = await Promise.all([askedFor(config, one), askedFor(config, other)]);
    const both = ones.flatMap((asked, place) => {
      const counterpart = others[place];
      return counterpart ? [[asked, counterpart] as const] : [];
    });
    const telling = both.find(([asked, counterpart]) => textOf(asked) !== textOf(counterpart));
    if (telling) return telling;
    first ??= both[0];
  }
  return first;
};

/**
 * What one question to a source looks like, with all of it marked that tells of the product. `sent` holds addresses that
 * were sent to it, the newest first: one of the same form is shown in place of an invented one. Nothing is sent, and no
 * key is in it. undefined where nobody can say before a page is in view.
 */
export const exampleRequest = async (
  config: SourceConfig,
  sent: readonly string[],
): Promise<ExampleRequest | undefined> => {
  const reads = kindOf(config.kind)?.reveals === 'reading';
  const telling = await firstTelling(config);
  if (!telling || (!reads && textOf(telling[0]) === textOf(telling[1]))) return undefined;
  const [{ url, body }, other] = telling;
  const pattern = markDifferences(url, other.url);
  if (body) return { address: pattern, body: markDifferences(body, other.body), sent: false };
  const real = sent.map((address) => markLike(pattern, address)).find((marked) => marked);
  return real ? { address: real, sent: true } : { address: pattern, sent: false };
};
