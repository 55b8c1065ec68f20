import type { Beginning } from '@/components/pick/route';
import type { PickDraft } from '@/lib/domain/friends/draft';
import type { Product } from '@/lib/domain/product';
import { readBoard } from '@/lib/storage/boards';
import { readDraft } from '@/lib/storage/friends/drafts';
import { readShortlist } from '@/lib/storage/friends/shortlist';
import { blankDraft, productCandidate, withCandidates } from './draft';
import { tomorrowEvening } from './until';

/** The product on a tab's board; none in a private window, of which nothing may be written. */
const productOn = async (tab: number): Promise<readonly Product[]> => {
  const board = await readBoard(tab);
  return board?.page.state === 'product' && !board.private ? [board.page.product] : [];
};

const productsOf = async (from: Exclude<Beginning, { draft: string }>): Promise<readonly Product[]> => {
  if ('tab' in from) return productOn(from.tab);
  const list = await readShortlist();
  return from.keys.flatMap((key) => list.find((one) => one.key === key)?.product ?? []);
};

type Means = { question: string; newId(): string; now(): number };

/** The draft a new pick begins with; undefined when the draft the address names is gone. */
export const beginDraft = async (from: Beginning, { question, newId, now }: Means): Promise<PickDraft | undefined> => {
  if ('draft' in from) return readDraft(from.draft);
  const products = await productsOf(from).catch(() => []);
  return withCandidates(
    { ...blankDraft(newId(), question), deadline: tomorrowEvening(now()) },
    products.map((product) => productCandidate(newId(), product)),
  );
};
