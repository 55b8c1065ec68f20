import type { Somebody, World } from '@/tests/unit/friends/exchange/people';
import { memoryIo } from '@/tests/world/friends/stores';

/** Somebody as they were when this was called, on a fresh device each time: making friends anew for each test takes long. */
export const remember = (person: Somebody): ((world: World) => Somebody) => {
  const kept = structuredClone(person.io.kept);
  return ({ clock, connect }) => ({
    ...person,
    // Another name, so that what is drawn by chance is not drawn a second time.
    io: memoryIo(`${person.name} later`, { clock, connect, kept: structuredClone(kept) }),
  });
};
