import type { Book } from '@/lib/domain/friends/book';
import { isHeard } from '@/lib/domain/friends/heard';
import type { FriendsNews } from '@/lib/domain/friends/news';
import { ofKind, type SaidOf, type SharedPick, standing } from '@/lib/domain/friends/pick';
import type { Milliseconds } from '@/lib/domain/friends/register';
import type { FriendOpinion, Remark, SaidId } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';

/** What news is counted by: who the shopper is and hears, what they looked at, and the time. */
export type Looking = { book: Book; seen: ReadonlyMap<SaidId, Milliseconds>; now: UnixSeconds };

type Unread = FriendsNews['unreadRemarks'];

const isNew = ({ by, t }: SaidOf<Remark>, about: SaidId, { book, seen }: Looking): boolean =>
  by !== book.id && isHeard(book, by) && t > (seen.get(about) ?? 0);

/** Words of others under a pick that the shopper has not looked at. */
export const remarksOnPick = ({ id, remarks }: SharedPick, looking: Looking): Unread => {
  const count = remarks.filter((one) => isNew(one, id, looking)).length;
  return count > 0 ? [{ about: id, kind: 'pick', count }] : [];
};

/** Two speak of an opinion: the shopper and its author, or its author and a friend who asks them. */
const belongs = ({ by, circle }: SaidOf<Remark>, opinion: SaidOf<FriendOpinion>, { book }: Looking): boolean =>
  circle === undefined && (opinion.by === book.id || opinion.by === by);

/** Words to the shopper alone, about what they or a friend said of a product, that they have not looked at. */
export const remarksOnOpinions = async (io: FriendsIo, looking: Looking): Promise<Unread> => {
  const remarks = ofKind(await io.said.ofKind('remark'), 'remark');
  const fresh = remarks.filter((one) => isNew(one, one.content.about, looking));
  const about = [...new Set(fresh.map(({ content }) => content.about))];
  const opinions = ofKind(standing(await io.said.about(about), looking.now), 'opinion');
  return opinions.flatMap((opinion): Unread => {
    const here = fresh.filter((one) => one.content.about === opinion.id && belongs(one, opinion, looking));
    return here.length > 0 ? [{ about: opinion.id, kind: 'opinion', count: here.length }] : [];
  });
};
