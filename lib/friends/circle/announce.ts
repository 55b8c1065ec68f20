import { type Circle, currentEpoch, type Epoch, type Member } from '@/lib/domain/friends/circle';
import type { Profile } from '@/lib/domain/friends/person';
import { ofKind } from '@/lib/domain/friends/pick';
import { latest, type Roster } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import type { Key } from '@/lib/friends/wire/contents';
import { ownOpenCircles } from './members';

/** The secret of a circle as its owner hands it to a member. */
const keyOf = ({ id, purpose, relays, members }: Circle, epoch: Epoch): Key => ({
  kind: 'key',
  circle: id,
  purpose,
  epoch: epoch.number,
  secret: epoch.secret,
  at: epoch.at,
  relays,
  members: members.value,
});

/** What members were last told of an epoch. Every device's words count: all of them are in the store. */
const lastRoster = async (io: FriendsIo, circle: Circle, epoch: Epoch): Promise<Roster | undefined> => {
  const rosters = ofKind(await io.said.ofKind('roster'), 'roster').filter(
    (one) => one.circle === circle.id && one.by === circle.owner && one.content.epoch === epoch.number,
  );
  return latest(rosters)?.content;
};

const same = (a: readonly Member[], b: readonly Member[]): boolean => JSON.stringify(a) === JSON.stringify(b);

type News = { circle: Circle; epoch: Epoch; newcomers: readonly PersonId[] };

/** What the members of a circle do not know yet; nothing while its owner is alone. */
const newsOf = async (io: FriendsIo, circle: Circle): Promise<News | undefined> => {
  const epoch = currentEpoch(circle);
  const members = circle.members.value;
  if (!epoch || circle.closed || members.length < 2) return undefined;
  const told = (await lastRoster(io, circle, epoch))?.members;
  if (told && same(told, members)) return undefined;
  const known = new Set(told?.map(({ id }) => id));
  return { circle, epoch, newcomers: members.map(({ id }) => id).filter((id) => !known.has(id)) };
};

const sayNews = async (io: FriendsIo, { circle, epoch, newcomers }: News, me: Profile): Promise<void> => {
  const here = { circle: circle.id };
  if (newcomers.length > 0) {
    await say(io, { told: keyOf(circle, epoch), to: { people: newcomers }, what: 'other' });
    if (circle.purpose === 'friends') await say(io, { told: { kind: 'profile', ...me }, to: here, what: 'other' });
  }
  const members = circle.members.value;
  await say(io, { told: { kind: 'roster', epoch: epoch.number, members }, to: here, what: 'other' });
};

const announceAll = async (io: FriendsIo): Promise<void> => {
  const vault = await io.vault.read();
  for (const circle of vault ? ownOpenCircles(vault) : []) {
    const news = await newsOf(io, circle);
    if (vault && news) await sayNews(io, news, vault.me.value);
  }
};

/**
 * Tells the members of the shopper's circles what they do not know yet: the secret to whom it was not handed, and who
 * is in it to all. The list is said last and kept, so that what was interrupted is made good by doing it again; one at
 * a time, so that none says an older list after a newer.
 */
export const announce = (io: FriendsIo): Promise<void> => io.inTurn('announce', () => announceAll(io));
