import type { Content, Said } from '@/lib/domain/friends/said';

/** A moment these tests happen at, in Unix seconds. */
export const NOW = 1_790_000_000;

/** 64 hex digits that begin with a number. */
export const idOf = (n: number): string => n.toString(16).padStart(2, '0').repeat(32);

export const [ana, bo, cy, dee] = [idOf(0xa1), idOf(0xb0), idOf(0xc1), idOf(0xde)] as [string, string, string, string];
export const CIRCLE = 'c1'.repeat(16);

/** Something said in the circle, so many milliseconds after NOW. */
export const said = (n: number, by: string, content: Content, more: Partial<Said> = {}): Said => ({
  id: idOf(n),
  by,
  t: NOW * 1000 + n,
  circle: CIRCLE,
  guest: false,
  content,
  about: [],
  ...more,
});
