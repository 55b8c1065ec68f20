import { LIMITS } from '@/lib/domain/friends/limits';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import { authorKey } from './rows';
import { mayBeKept, outdone, relatedKeys } from './weigh';

type Weighed = { keep: readonly Said[]; drop: readonly SaidId[] };

/** How many rows each author may still add; the shopper's own devices as many as they like. */
const roomFor = async (io: FriendsIo, rows: readonly Said[], me: PersonId): Promise<Map<PersonId, number>> => {
  const authors = [...new Set(rows.map(({ by }) => by))].filter((by) => by !== me);
  const room = async (by: PersonId): Promise<[PersonId, number]> => [
    by,
    LIMITS.rowsOfOne - (await io.said.count(authorKey(by))),
  ];
  return new Map(await Promise.all(authors.map(room)));
};

/** Which of these rows are kept beside what is there, and what of that has to go. */
export const weigh = async (io: FriendsIo, rows: readonly Said[], me: PersonId): Promise<Weighed> => {
  const room = await roomFor(io, rows, me);
  const there = await io.said.about(relatedKeys(rows));
  const asked = new Set(rows.flatMap(({ content }) => (content.kind === 'withdrawal' ? content.of : [])));
  const named = (await Promise.all([...asked].map((id) => io.said.get(id)))).flatMap((row) => row ?? []);
  const known = new Map([...there, ...named].map((row) => [row.id, row]));
  const keep = new Map<SaidId, Said>();
  const drop = new Set<SaidId>();
  for (const row of rows) {
    const kept = [...known.values()];
    const left = room.get(row.by) ?? 1;
    if (left <= 0 || known.has(row.id) || !mayBeKept(row, kept)) continue;
    room.set(row.by, left - (row.by === me ? 0 : 1));
    for (const id of outdone(row, kept)) {
      known.delete(id);
      if (!keep.delete(id)) drop.add(id);
    }
    known.set(row.id, row);
    keep.set(row.id, row);
  }
  return { keep: [...keep.values()], drop: [...drop] };
};
