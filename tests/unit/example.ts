import type { Board, Lookup } from '@/lib/domain/board';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { Opinion } from '@/lib/domain/opinion';
import { type Product, productKey } from '@/lib/domain/product';
import type { Source } from '@/lib/domain/source';

/** An invented product, opinion, source and board, to be varied by each test. */
export const product: Product = {
  url: 'https://orchard.test/p/fenwick',
  name: 'Oriel Fenwick Round',
  brand: 'Oriel',
  ids: { gtin: '5012345678900' },
  sure: 0.95,
};

export const opinion = (change: Partial<Opinion> = {}): Opinion => ({
  id: 'one',
  source: 'forum',
  kind: 'post',
  by: { name: 'Wren' },
  text: 'Light, sturdy, and they stay put.',
  url: 'https://forum.test/t/1',
  match: { by: 'name', sure: 0.9 },
  ...change,
});

export const judged = (change: Partial<JudgedOpinion> = {}): JudgedOpinion => ({
  ...opinion(),
  judged: { lang: 'en', polarity: 0.8, label: 'positive', aspects: [], flags: [], fingerprint: [] },
  ...change,
});

export const source = (id: string, find: Source['find'] = async () => ({ opinions: [] })): Source => ({
  id,
  label: id,
  medium: 'forum',
  origins: [`https://${id}.test`],
  find,
});

export const waitingFor = (id: string): Extract<Lookup, { state: 'waiting' }> => ({
  source: id,
  label: id,
  medium: 'forum',
  origins: [`https://${id}.test`],
  state: 'waiting',
  attempts: 0,
  count: 0,
});

export const boardWith = (lookups: readonly Lookup[], change: Partial<Board> = {}): Board => ({
  tab: 7,
  url: product.url,
  at: 1_700_000_000,
  private: false,
  opened: true,
  page: { state: 'product', product, key: productKey(product), corrected: false },
  lookups,
  revision: 0,
  ...change,
});
