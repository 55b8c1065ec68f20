import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { allGoods, type Goods } from '@/tests/world/goods';
import { openSites } from '@/tests/world/hosts';
import { documentOf } from './saved-page';

const GOODS = allGoods();
const SITES = openSites(GOODS);

const readPageOf = ({ shop, slug }: Goods) => {
  const [host, url] = [`${shop}.test`, new URL(`https://${shop}.test/p/${slug}`)];
  const html = String(SITES.get(host)?.({ host, url, headers: {} }).body);
  const inside = /<html lang="[^"]*">([\s\S]*)<\/html>/.exec(html)?.[1] ?? '';
  const sighting = detect(documentOf(inside), url.href);
  return sighting.product ? sighting.opinions : [];
};

const wordsOf = ({ reviews, questions }: Goods) => ({
  review: reviews.length,
  question: questions.length,
  answer: questions.filter(({ answer }) => answer).length,
});

describe('the pages of the demo shops', () => {
  it.each(GOODS.map((one) => [one.slug, one] as const))('%s: every opinion is read, and once', (_, goods) => {
    const opinions = readPageOf(goods);
    const count = (kind: string) => opinions.filter((one) => one.kind === kind).length;
    expect({ review: count('review'), question: count('question'), answer: count('answer') }).toEqual(wordsOf(goods));
  });

  it('tell who wrote, however the page puts it', () => {
    for (const goods of GOODS) {
      const authors = readPageOf(goods).flatMap(({ kind, by }) => (kind === 'review' ? [by.name] : []));
      expect(authors.sort(), goods.slug).toEqual(goods.reviews.map(({ by }) => by).sort());
    }
  });

  it('tell on screen who bought, where their markup does not', () => {
    const verified = (goods: Goods) => readPageOf(goods).filter((one) => one.verified).length;
    for (const goods of GOODS.filter(({ shop }) => shop === 'orchard'))
      expect(verified(goods), goods.slug).toBe(goods.reviews.filter((one) => one.verified).length);
  });
});
