import type { SaidId } from '@/lib/domain/friends/said';
import { AnswerPick } from './answer/answer-pick';
import { WithPick } from './parts/with-pick';
import { WatchPick } from './watch/watch-pick';

/** One pick: the shopper's own to watch, a friend's to answer. */
export const AnyPick = ({ id, share }: { id: SaidId; share: boolean }) => (
  <WithPick id={id}>
    {(pick, book) =>
      pick.by === book.id ? <WatchPick pick={pick} book={book} share={share} /> : <AnswerPick pick={pick} book={book} />
    }
  </WithPick>
);
