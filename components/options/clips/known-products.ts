import { useEffect, useState } from 'react';
import type { Clip } from '@/lib/domain/clip';
import { type Product, productKey } from '@/lib/domain/product';
import { readBoards } from '@/lib/storage/boards';
import { readShortlist } from '@/lib/storage/friends/shortlist';

const MOST = 100;

/** Products a clip may be about, by their keys: what open tabs show, then the shortlist, then what other clips are about. */
export const knownProducts = (
  open: readonly Product[],
  shortlisted: readonly Product[],
  clips: readonly Clip[],
): ReadonlyMap<string, Product> => {
  const all = [...open, ...shortlisted, ...clips.flatMap(({ product }) => product ?? [])];
  const known = new Map<string, Product>();
  for (const product of all) {
    const key = productKey(product);
    if (!known.has(key) && known.size < MOST) known.set(key, product);
  }
  return known;
};

/** {@link knownProducts} as storage has them now, without those of private windows. */
export const useKnownProducts = (clips: readonly Clip[]): ReadonlyMap<string, Product> => {
  const [found, setFound] = useState<{ open: readonly Product[]; shortlisted: readonly Product[] }>();
  useEffect(() => {
    const read = async () => {
      const boards = (await readBoards()).filter((board) => !board.private).toSorted((a, b) => b.at - a.at);
      const open = boards.flatMap(({ page }) => (page.state === 'product' ? [page.product] : []));
      setFound({ open, shortlisted: (await readShortlist()).map(({ product }) => product) });
    };
    void read().catch(() => undefined);
  }, []);
  return knownProducts(found?.open ?? [], found?.shortlisted ?? [], clips);
};
