import { bookOf } from '@/lib/domain/friends/book';
import { concerns } from '@/lib/domain/friends/heard';
import type { FriendsNews, Unread } from '@/lib/domain/friends/news';
import { allPicks, isOpen, ofKind, type SharedPick } from '@/lib/domain/friends/pick';
import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import { type Looking, remarksOnOpinions, remarksOnPick } from './news-remarks';
import { sendings, unlessSame } from './news-sending';

const picksFor = async (io: FriendsIo, vault: Vault, now: UnixSeconds): Promise<readonly SharedPick[]> => {
  const book = bookOf(vault);
  const picks = ofKind(await io.said.ofKind('pick'), 'pick').filter(({ content }) => content.expires > now);
  const ids = picks.map(({ id, content }) => content.first ?? id);
  return allPicks(await io.said.about([...new Set(ids)]), now).filter((pick) => concerns(book, pick));
};

/** Every pick that still stands and concerns the shopper, with what was said about it. */
export const standingPicks = async (io: FriendsIo, now: UnixSeconds): Promise<readonly SharedPick[]> => {
  const vault = await io.vault.read();
  return vault ? picksFor(io, vault, now) : [];
};

const unreadOf = ({ id, by, answers }: SharedPick, { book, seen }: Looking): FriendsNews['unreadAnswers'] => {
  const count = answers.filter((answer) => answer.by !== book.id && answer.t > (seen.get(id) ?? 0)).length;
  return by === book.id && count > 0 ? [{ pick: id, count }] : [];
};

const waitsForMe = (pick: SharedPick, { book, now }: Looking): boolean =>
  pick.by !== book.id && isOpen(pick, now) && !pick.answers.some(({ by }) => by === book.id);

const unreadBy = async (io: FriendsIo, vault: Vault): Promise<Unread> => {
  const looking: Looking = { book: bookOf(vault), seen: await io.seen(), now: Math.floor(io.now() / 1000) };
  const picks = await picksFor(io, vault, looking.now);
  return {
    unreadAnswers: picks.flatMap((pick) => unreadOf(pick, looking)),
    waitingForMe: picks.filter((pick) => waitsForMe(pick, looking)).map(({ id }) => id),
    unreadRemarks: [
      ...picks.flatMap((pick) => remarksOnPick(pick, looking)),
      ...(await remarksOnOpinions(io, looking)),
    ],
  };
};

/** What the shopper has not looked at or answered, as it is kept, whatever the board says. */
export const unreadNow = async (io: FriendsIo): Promise<Unread> => {
  const vault = await io.vault.read();
  return vault ? unreadBy(io, vault) : { unreadAnswers: [], waitingForMe: [], unreadRemarks: [] };
};

const requestsIn = (vault: Vault): number =>
  Object.values(vault.invites).reduce((sum, { value }) => sum + value.requests.length, 0);

/** What showing the news may know besides: whether strangers crowd in, and whether rows came that are to be read. */
export type Occasion = { crowded?: boolean; fresh?: boolean };

/** Brings the board of friends' matters up to date with what is kept. */
export const showNews = async (io: FriendsIo, { crowded, fresh = false }: Occasion = {}): Promise<void> => {
  const [vault, parcels, left] = await Promise.all([io.vault.read(), io.outbox.all(), io.departures.left()]);
  if (!vault) return;
  const unread = await unreadBy(io, vault);
  await io.news((now) => {
    const next = {
      ...now,
      ...unread,
      requests: requestsIn(vault),
      sending: sendings(parcels, { before: now.sending, full: left === 0 }),
      ...(crowded !== undefined && { crowded }),
    };
    return fresh ? next : unlessSame(now, next);
  });
};
