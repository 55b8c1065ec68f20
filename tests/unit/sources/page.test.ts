import { expect, it } from 'vitest';
import type { Opinion } from '@/lib/domain/opinion';
import type { SourceIo } from '@/lib/domain/source';
import { pageFindings, pageSource } from '@/lib/sources/page';
import { ROUND } from './products';

const said = (id: number): Opinion => ({
  id: `${id}`,
  source: 'page',
  kind: 'review',
  by: {},
  match: { by: 'page', sure: 1 },
});
const io = new Proxy({} as SourceIo, { get: (_, door) => expect.unreachable(`asked for ${String(door)}`) });

it('the page in view is a source that asks nobody', async () => {
  const tally = { value: 4.2, worst: 1, best: 5, count: 18 };
  const source = pageSource({ url: ROUND.url, product: ROUND, opinions: [said(1)], tally }, 'shop.example');
  expect([source.id, source.medium, source.origins]).toEqual(['page', 'shop', []]);
  expect(await source.find(ROUND, io)).toEqual({ opinions: [said(1)], tally });
});

it('a page without product says nothing, a page with thousands of reviews two hundred', () => {
  expect(pageFindings({ url: ROUND.url, product: null, why: 'article' })).toEqual({ opinions: [] });
  const opinions = Array.from({ length: 3000 }, (_, n) => said(n));
  expect(pageFindings({ url: ROUND.url, product: ROUND, opinions }).opinions).toHaveLength(200);
});
