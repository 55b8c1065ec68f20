import type { Board } from '@/lib/domain/board';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import { opinionsAbout } from '@/lib/storage/opinions';
import { paced } from './pace';

/** Opinions are read at most this often, in milliseconds. */
const READ_GAP = 250;

type Show = (board: Board | undefined, opinions: readonly JudgedOpinion[]) => void;

/** Names a state of the stored opinions. */
const editionOf = (board: Board | undefined): string | undefined =>
  board?.page.state === 'product' ? `${board.revision} ${board.page.key}` : undefined;

const readFor = async (board: Board | undefined): Promise<readonly JudgedOpinion[]> =>
  board?.page.state === 'product' ? opinionsAbout(board.page.key) : [];

/** Takes boards as they come and shows the latest with the opinions that belong to it, at most four times a second. */
export const followBoard = (show: Show): ((board: Board | undefined) => void) => {
  let latest: Board | undefined;
  let shown: { edition: string | undefined; opinions: readonly JudgedOpinion[] } = { edition: undefined, opinions: [] };
  const refresh = paced(async () => {
    const board = latest;
    const edition = editionOf(board);
    // A database that cannot be read just now leaves what was shown before.
    const opinions = edition === shown.edition ? shown.opinions : await readFor(board).catch(() => shown.opinions);
    shown = { edition, opinions };
    show(board, opinions);
  }, READ_GAP);
  return (board) => {
    latest = board;
    refresh();
  };
};
