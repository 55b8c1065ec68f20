import type { Vault } from '@/lib/domain/friends/vault';
import { isForServer } from '@/lib/friends/blossom/drop-blob';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import type { RelayError } from '@/lib/friends/relay/relay';
import { parseTold } from '@/lib/friends/wire/contents';
import { circleOf } from '@/lib/friends/wire/rumor';
import { type Connections, createConnections } from './connections';
import { showSending } from './news-sending';
import { afterwards, isPointless, targetsOf } from './parcel-fate';
import { byGroup } from './parcels';
import { isContent, rowOf } from './rows';
import { createStamps, type Desk, type Sealed, seal } from './seal-parcel';
import { askToDelete } from './take-back';

type Flushing = { io: FriendsIo; stamp: Desk['stamp']; connections: Connections };

/** A parcel and the vault as they are at this moment. */
type Here = { parcel: Parcel; vault: Vault };

/** As both are now, for a flush may last minutes; undefined when the parcel or everything is gone meanwhile, or it is pointless. */
const look = async (id: string, { io }: Flushing): Promise<Here | undefined> => {
  const vault = await io.vault.read();
  const here: Here[] = [];
  if (vault)
    await io.outbox.change(id, (parcel) => {
      if (isPointless(parcel, vault, io.now())) return undefined;
      here.push({ parcel, vault });
      return parcel;
    });
  return here[0];
};

/** Makes the row the shopper keeps when the browser ended us before; answers false when it was taken back meanwhile. */
const isStillSaid = async ({ load }: Parcel, { io }: Flushing): Promise<boolean> => {
  if ('event' in load) return true;
  const { rumor, to } = load;
  const told = parseTold(rumor);
  if (!told || !isContent(told) || (await io.said.get(rumor.id))) return true;
  const about = await io.said.about([rumor.id]);
  const isGone = about.some(({ by, content }) => content.kind === 'withdrawal' && by === rumor.pubkey);
  if (isGone) return false;
  const row = rowOf(rumor, told, { guest: false, ...('person' in to && { to: to.person }) });
  await io.said.commit({ said: [row], wraps: [] });
  return true;
};

/** Held back by the hourly limit, which is of relays. */
const isHeld = (parcel: Parcel, { connections }: Flushing): boolean => connections.full() && !isForServer(parcel);

type Ready = Here & { sealed: Sealed | undefined };

/** Sealed for what holds at this moment; undefined when it is not to leave. `leaves`: whether a relay can be spoken to. */
const makeReady = async (id: string, flushing: Flushing, leaves: boolean): Promise<Ready | undefined> => {
  const { io, stamp } = flushing;
  const here = await look(id, flushing);
  if (!here) return undefined;
  if (!(await isStillSaid(here.parcel, flushing))) {
    await io.outbox.change(id, () => undefined);
    return undefined;
  }
  const desk: Desk = { vault: here.vault, random: io.random, now: Math.floor(io.now() / 1000), stamp };
  const sealed = seal(here.parcel, desk);
  // Known before it leaves, so that whatever a relay has can be deleted, and is known again when it comes back.
  if (sealed?.wrap && leaves) await io.said.commit({ said: [], wraps: [sealed.wrap] });
  return { ...here, sealed };
};

const noteTaken = async ({ parcel, sealed }: Ready, url: string, io: FriendsIo): Promise<void> => {
  let waited = false;
  await io.outbox.change(parcel.id, (now) => {
    waited = true;
    return { ...now, taken: [...now.taken, url] };
  });
  const vault = await io.vault.read();
  // Taken back while it was on its way: the relay is asked to delete it at once.
  if (waited || !vault || !sealed?.wrap || !('rumor' in parcel.load)) return;
  const circle = circleOf(parcel.load.rumor);
  const said = { id: parcel.load.rumor.id, ...(circle !== undefined && { circle }) };
  await askToDelete(io, vault, { said, wraps: [sealed.wrap] });
};

/** Brings one parcel to the relays that lack it. Answers whether the rest of its matter may follow. */
const bring = async (id: string, flushing: Flushing): Promise<boolean> => {
  const { io, connections } = flushing;
  const before = await look(id, flushing);
  if (!before) return true;
  const targets = targetsOf(before.parcel, before.vault);
  const reached = await Promise.all(targets.map((url) => connections.reaches(url)));
  // In the line of what is said: nothing is taken back, and not everything deleted, between looking and writing.
  const ready = await io.inTurn('say', () => makeReady(id, flushing, reached.includes(true)));
  if (!ready) return true;
  const { parcel, vault, sealed } = ready;
  let taken = parcel.taken.length;
  const offer = async (url: string): Promise<readonly RelayError[]> => {
    const refusal = sealed && (await connections.publish(url, sealed.event));
    if (refusal) return [refusal];
    if (sealed) await io.inTurn('say', () => noteTaken(ready, url, io));
    taken += sealed ? 1 : 0;
    return [];
  };
  const refusals = (await Promise.all(targets.map(offer))).flat();
  // Held back it was not tried in vain: it leaves as soon as it may.
  if (!isHeld(parcel, flushing))
    await io.outbox.change(id, (now) => afterwards(now, { left: targetsOf(now, vault).length, refusals }, io));
  await showSending(io);
  return taken > 0;
};

const bringGroup = async (
  group: readonly Parcel[],
  flushing: Flushing,
  isDue: (parcel: Parcel) => boolean,
): Promise<void> => {
  for (const parcel of group) {
    if (isHeld(parcel, flushing)) return;
    const follows = isDue(parcel) ? await bring(parcel.id, flushing) : parcel.taken.length > 0;
    if (!follows && !isForServer(parcel)) return;
  }
};

const flushNow = async (io: FriendsIo, again: boolean): Promise<void> => {
  const [vault, parcels] = await Promise.all([io.vault.read(), io.outbox.all()]);
  const start = io.now();
  // What does not wait yet has its time: trying everything again is no reason to be early.
  const isDue = ({ next, at }: Parcel) => next <= start || (again && at !== undefined);
  if (!vault || !parcels.some(isDue)) return;
  const full = (await io.departures.left()) === 0;
  const stamp = createStamps(() => Math.floor(io.now() / 1000));
  const flushing: Flushing = { io, stamp, connections: createConnections(io, { full }) };
  for (const group of byGroup(parcels)) await bringGroup(group, flushing, isDue);
  await flushing.connections.close();
  await showSending(io);
};

/**
 * Brings what is due to its relays. A parcel is looked at and sealed at the moment it leaves, counts as sent when one
 * relay has it, and stays until all have it or have failed often; one that none takes is tried again, with longer and
 * longer pauses, for a month at most. `again` does not wait for pauses to end. What would be more than relays put up with
 * in an hour waits for the next flush that has room. Rejects only when the stores do.
 */
export const flush = (io: FriendsIo, { again = false }: { again?: boolean } = {}): Promise<void> =>
  io.inTurn('out', () => flushNow(io, again));
