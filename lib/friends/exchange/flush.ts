import { entry, type Milliseconds } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { FriendsIo, Parcel } from '@/lib/friends/io';
import type { RelayError } from '@/lib/friends/relay/relay';
import { parseTold } from '@/lib/friends/wire/contents';
import { circleOf } from '@/lib/friends/wire/rumor';
import { relaysFor } from './addresses';
import { type Connections, createConnections } from './connections';
import { showSending } from './news-sending';
import { byGroup } from './parcels';
import { isContent, rowOf } from './rows';
import { createStamps, type Desk, type Sealed, seal } from './seal-parcel';
import { askToDelete } from './take-back';

const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 3_600_000;
/** Once one relay has something, others are tried so often. */
const MOST_TRIES = 12;

/** Longer each time, and never the same for all: between three quarters and five quarters of it. */
const pauseAfter = (tries: number, [chance = 0]: Uint8Array): Milliseconds =>
  Math.round(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries) * (0.75 + chance / 512));

type Flushing = { io: FriendsIo; vault: Vault; desk: Desk; connections: Connections };

const targetsOf = ({ relays, taken, load }: Parcel, vault: Vault): readonly string[] => {
  const all = relays.length === 0 && 'rumor' in load ? relaysFor(vault, load.to) : relays;
  return all.filter((url) => !taken.includes(url));
};

/** Nobody waits for it any more: it has expired, or its addressee was removed meanwhile. */
const isPointless = ({ load, expires }: Parcel, { vault, desk }: Flushing): boolean => {
  if (expires !== undefined && expires <= desk.now) return true;
  if ('event' in load || !('person' in load.to)) return false;
  const standing = entry(vault.people, load.to.person)?.value.standing;
  return standing === 'former' || standing === 'blocked';
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

const noteTaken = async (parcel: Parcel, url: string, { io, vault }: Flushing, { wrap }: Sealed): Promise<void> => {
  let waited = false;
  await io.outbox.change(parcel.id, (now) => {
    waited = true;
    return { ...now, taken: [...now.taken, url] };
  });
  // Taken back while it was on its way: the relay is asked to delete it at once.
  if (waited || !wrap || !('rumor' in parcel.load)) return;
  const circle = circleOf(parcel.load.rumor);
  const said = { id: parcel.load.rumor.id, ...(circle !== undefined && { circle }) };
  await askToDelete(io, vault, { said, wraps: [wrap] });
};

const afterwards = (parcel: Parcel, refusals: readonly RelayError[], { io, vault }: Flushing): Parcel | undefined => {
  const tries = parcel.tries + 1;
  const done = parcel.taken.length > 0 && (targetsOf(parcel, vault).length === 0 || tries >= MOST_TRIES);
  if (done) return undefined;
  const { because: _, ...rest } = parcel;
  const because = refusals.find(({ trouble }) => trouble === 'refused')?.message;
  return {
    ...rest,
    tries,
    next: io.now() + pauseAfter(parcel.tries, io.random(1)),
    ...(because !== undefined && parcel.taken.length === 0 && { because }),
  };
};

/** Brings one parcel to the relays that lack it. Answers whether the rest of its matter may follow. */
const bring = async (parcel: Parcel, flushing: Flushing): Promise<boolean> => {
  const { io, vault, desk, connections } = flushing;
  if (isPointless(parcel, flushing) || !(await isStillSaid(parcel, flushing))) {
    await io.outbox.change(parcel.id, () => undefined);
    return true;
  }
  const sealed = seal(parcel, desk);
  const targets = sealed ? targetsOf(parcel, vault) : [];
  const reached = await Promise.all(targets.map((url) => connections.reaches(url)));
  // Known before it leaves, so that whatever a relay has can be deleted, and is known again when it comes back.
  if (sealed?.wrap && reached.includes(true)) await io.said.commit({ said: [], wraps: [sealed.wrap] });
  let taken = parcel.taken.length;
  const offer = async (url: string): Promise<readonly RelayError[]> => {
    const refusal = sealed && (await connections.publish(url, sealed.event));
    if (refusal) return [refusal];
    if (sealed) await noteTaken(parcel, url, flushing, sealed);
    taken += 1;
    return [];
  };
  const refusals = (await Promise.all(targets.map(offer))).flat();
  await io.outbox.change(parcel.id, (now) => afterwards(now, refusals, flushing));
  await showSending(io);
  return taken > 0;
};

const bringGroup = async (
  group: readonly Parcel[],
  flushing: Flushing,
  isDue: (parcel: Parcel) => boolean,
): Promise<void> => {
  for (const parcel of group) {
    const follows = isDue(parcel) ? await bring(parcel, flushing) : parcel.taken.length > 0;
    if (!follows) return;
  }
};

const flushNow = async (io: FriendsIo, again: boolean): Promise<void> => {
  const [vault, parcels] = await Promise.all([io.vault.read(), io.outbox.all()]);
  const start = io.now();
  const isDue = ({ next }: Parcel) => again || next <= start;
  if (!vault || !parcels.some(isDue)) return;
  const now = () => Math.floor(io.now() / 1000);
  const desk: Desk = { vault, random: io.random, now: now(), stamp: createStamps(now) };
  const flushing: Flushing = { io, vault, desk, connections: createConnections(io) };
  for (const group of byGroup(parcels)) await bringGroup(group, flushing, isDue);
  await flushing.connections.close();
  await showSending(io);
};

/**
 * Brings what is due to its relays. A parcel is sealed at this moment, counts as sent when one relay has it, and stays
 * until all have it or have failed often; one that none takes stays for good, with longer and longer pauses. `again` does
 * not wait for pauses to end. Rejects only when the stores do.
 */
export const flush = (io: FriendsIo, { again = false }: { again?: boolean } = {}): Promise<void> =>
  io.inTurn('out', () => flushNow(io, again));
