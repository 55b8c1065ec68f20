import type { Opinion } from '@/lib/domain/opinion';

/** A review with the given words; everything else plain. */
export const said = (text: string, rest: Partial<Opinion> = {}): Opinion => ({
  id: text,
  source: 'page',
  kind: 'review',
  by: {},
  text,
  match: { by: 'page', sure: 1 },
  ...rest,
});
