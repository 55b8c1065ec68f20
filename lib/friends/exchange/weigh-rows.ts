import type { Said, SaidId } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import { mayBeKept, outdone, relatedKeys } from './weigh';

type Weighed = { keep: readonly Said[]; drop: readonly SaidId[] };

/** Which of these rows are kept beside what is there, and what of that has to go. */
export const weigh = async (io: FriendsIo, rows: readonly Said[]): Promise<Weighed> => {
  const there = await io.said.about(relatedKeys(rows));
  const asked = new Set(rows.flatMap(({ content }) => (content.kind === 'withdrawal' ? content.of : [])));
  const named = (await Promise.all([...asked].map((id) => io.said.get(id)))).flatMap((row) => row ?? []);
  const known = new Map([...there, ...named].map((row) => [row.id, row]));
  const keep = new Map<SaidId, Said>();
  const drop = new Set<SaidId>();
  for (const row of rows) {
    const kept = [...known.values()];
    if (known.has(row.id) || !mayBeKept(row, kept)) continue;
    for (const id of outdone(row, kept)) {
      known.delete(id);
      if (!keep.delete(id)) drop.add(id);
    }
    known.set(row.id, row);
    keep.set(row.id, row);
  }
  return { keep: [...keep.values()], drop: [...drop] };
};
