import type { FriendsNews } from '@/lib/domain/friends/news';
import { allPicks, isOpen, ofKind, type SharedPick } from '@/lib/domain/friends/pick';
import type { Milliseconds } from '@/lib/domain/friends/register';
import type { SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import { sendings, unlessSame } from './news-sending';

/** Every pick that still stands, with what was said about it. */
export const standingPicks = async (io: FriendsIo, now: UnixSeconds): Promise<readonly SharedPick[]> => {
  const picks = ofKind(await io.said.ofKind('pick'), 'pick').filter(({ content }) => content.expires > now);
  const ids = picks.map(({ id, content }) => content.first ?? id);
  return allPicks(await io.said.about([...new Set(ids)]), now);
};

type Looking = { me: PersonId; seen: ReadonlyMap<SaidId, Milliseconds>; now: UnixSeconds };

const unreadOf = ({ id, by, answers }: SharedPick, { me, seen }: Looking): FriendsNews['unreadAnswers'] => {
  const count = answers.filter((answer) => answer.by !== me && answer.t > (seen.get(id) ?? 0)).length;
  return by === me && count > 0 ? [{ pick: id, count }] : [];
};

const waitsForMe = (pick: SharedPick, { me, now }: Looking): boolean =>
  pick.by !== me && isOpen(pick, now) && !pick.answers.some(({ by }) => by === me);

const requestsIn = (vault: Vault): number =>
  Object.values(vault.invites).reduce((sum, { value }) => sum + value.requests.length, 0);

/** What showing the news may know besides: whether strangers crowd in, and whether rows came that are to be read. */
export type Occasion = { crowded?: boolean; fresh?: boolean };

/** Brings the board of friends' matters up to date with what is kept. */
export const showNews = async (io: FriendsIo, { crowded, fresh = false }: Occasion = {}): Promise<void> => {
  const [vault, seen, parcels] = await Promise.all([io.vault.read(), io.seen(), io.outbox.all()]);
  if (!vault) return;
  const looking: Looking = { me: vault.identity.id, seen, now: Math.floor(io.now() / 1000) };
  const picks = await standingPicks(io, looking.now);
  await io.news((now) => {
    const next = {
      ...now,
      unreadAnswers: picks.flatMap((pick) => unreadOf(pick, looking)),
      waitingForMe: picks.filter((pick) => waitsForMe(pick, looking)).map(({ id }) => id),
      requests: requestsIn(vault),
      sending: sendings(parcels, now.sending),
      ...(crowded !== undefined && { crowded }),
    };
    return fresh ? next : unlessSame(now, next);
  });
};
