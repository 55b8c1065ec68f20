import type { PopupState } from '@/components/popup/state/state';
import type { Board } from '@/lib/domain/board';
import type { Product } from '@/lib/domain/product';
import type { NotProduct } from '@/lib/domain/sighting';
import { isAtHome } from '@/lib/domain/source';

/** What the popup is about. */
export type Scene =
  | { kind: 'detecting' }
  | { kind: 'lost'; because: string }
  | { kind: 'unreadable' }
  | { kind: 'not-product'; why: NotProduct }
  | { kind: 'product'; product: Product; corrected: boolean; board: Board };

/** The scene of a state. What is known already is shown even when the background is lost. */
export const sceneOf = ({ board, background }: PopupState): Scene => {
  const page = board?.page;
  if (board && page?.state === 'product')
    return { kind: 'product', product: page.product, corrected: page.corrected, board };
  if (background.state === 'lost') return { kind: 'lost', because: background.because };
  if (page?.state === 'none') return { kind: 'not-product', why: page.why };
  return page?.state === 'unreadable' ? { kind: 'unreadable' } : { kind: 'detecting' };
};

/** What can be answered about a product. */
export type Answer = 'looking' | 'first-use' | 'nobody-said' | 'unanswered' | 'all-aside' | 'too-few' | 'rated';

/** How many sources there are, answered, are still asked, and among those have nothing kept from before. */
export type Progress = { asked: number; answered: number; pending: number; open: number };

/** How the lookups of a board stand. */
export const progressOf = (board: Board | undefined): Progress => {
  const lookups = board?.lookups ?? [];
  const pending = lookups.filter(({ state }) => state === 'waiting' || state === 'looking');
  return {
    asked: lookups.length,
    answered: lookups.filter(({ state }) => state === 'found').length,
    pending: pending.length,
    open: pending.filter(({ count }) => count === 0).length,
  };
};

/** Whether anybody besides the page in view is on the board, or switched on and so about to be. */
export const asksOthers = ({ board, settings }: PopupState): boolean =>
  board?.lookups.some(({ source }) => !isAtHome(source)) ||
  settings.sources.some(({ on, config }) => on && !isAtHome(config.id));

const nothing = (state: PopupState, { answered, asked }: Progress): Answer => {
  if (asked > 0 && answered === 0) return 'unanswered';
  return asksOthers(state) ? 'nobody-said' : 'first-use';
};

/** What to answer. A number is held back while half of the sources or more could still move it; an abstention, while any could. */
export const answerOf = (state: PopupState): Answer => {
  const { verdict } = state.summary;
  const progress = progressOf(state.board);
  if (verdict.kind === 'rated') return progress.open * 2 >= Math.max(progress.asked, 2) ? 'looking' : 'rated';
  if (verdict.kind === 'still-looking' || progress.open > 0 || !state.board) return 'looking';
  if (verdict.kind === 'nobody-said') return nothing(state, progress);
  return verdict.count === 0 ? 'all-aside' : 'too-few';
};

/** When the sources were last heard, in Unix seconds. */
export const checkedAt = (board: Board): number =>
  board.lookups.reduce((last, lookup) => (lookup.state === 'found' ? Math.max(last, lookup.at) : last), 0) || board.at;
