import type { Circle } from '@/lib/domain/friends/circle';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Vault } from '@/lib/domain/friends/vault';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { kindOf, type SelfNews } from '@/lib/friends/wire/contents';
import { DAY_SECONDS, secondsNow } from './means';

type Part = SelfNews['vault'];
type Shelf = 'people' | 'groups' | 'circles' | 'invites' | 'asked' | 'guestLinks' | 'formerRelays';
type Piece = { shelf: Shelf; name: string; value: unknown };

const SHELVES: readonly Shelf[] = ['people', 'groups', 'invites', 'asked', 'guestLinks', 'formerRelays'];
/** So many messages at most: 150,000 bytes. */
const MOST_PARTS = 8;
/** In a rumor the content is text within text: its quotes are escaped, and id, author and tags stand beside it. */
const FRAME_BYTES = 600;
/** A device that was away for longer starts from a backup. */
const KEPT_DAYS = 730;

const bytes = (part: unknown): number => new TextEncoder().encode(JSON.stringify(JSON.stringify(part))).length;

const lastChange = ({ epochs }: Circle): number => epochs.at(-1)?.at ?? 0;

/** Open circles first, then the newest: what is left out at the end are the oldest closed ones. */
const byWorth = (a: Circle, b: Circle): number => Number(a.closed) - Number(b.closed) || lastChange(b) - lastChange(a);

const piecesOf = (vault: Vault): readonly Piece[] => [
  ...SHELVES.flatMap((shelf) => Object.entries(vault[shelf] ?? {}).map(([name, value]) => ({ shelf, name, value }))),
  ...Object.values(vault.circles)
    .toSorted(byWorth)
    .map((value) => ({ shelf: 'circles' as const, name: value.id, value })),
];

const withPiece = (part: Part, { shelf, name, value }: Piece): Part =>
  ({ ...part, [shelf]: { ...part[shelf], [name]: value } }) as Part;

/**
 * The vault without the key, in parts that each fit one message (LIMITS.rumorBytes); merging takes them in any order.
 * When they would be more than eight, what comes last is left out: the oldest closed circles. It stays on this device
 * and in backups.
 */
export const selfParts = (vault: Vault): readonly Part[] => {
  const parts: Part[] = [];
  let part: Part = { me: vault.me, relays: vault.relays };
  let size = bytes(part) + FRAME_BYTES;
  for (const piece of piecesOf(vault)) {
    const more = bytes({ [piece.name]: piece.value }) + piece.shelf.length + 8;
    if (size + more > LIMITS.rumorBytes) {
      parts.push(part);
      part = {};
      size = FRAME_BYTES;
    }
    part = withPiece(part, piece);
    size += more;
  }
  return [...parts, part].slice(0, MOST_PARTS);
};

const SELF = kindOf({ kind: 'self', vault: {} });

/** Earlier news that has not left yet says nothing the new does not. */
const dropWaiting = async (io: FriendsIo): Promise<void> => {
  for (const { id, load, taken } of await io.outbox.all())
    if ('rumor' in load && load.rumor.kind === SELF && taken.length === 0) await io.outbox.change(id, () => undefined);
};

/** Before the shopper has anything to do with anybody no relay hears of them. */
const knowsNobody = (vault: Vault): boolean => SHELVES.every((shelf) => Object.keys(vault[shelf] ?? {}).length === 0);

/** Tells the shopper's other devices all there is. To be called when the vault was changed here, not by their news. */
export const tellSelf = async (io: FriendsIo): Promise<void> => {
  const vault = await io.vault.read();
  if (!vault || knowsNobody(vault)) return;
  await dropWaiting(io);
  const expires = secondsNow(io) + KEPT_DAYS * DAY_SECONDS;
  for (const part of selfParts(vault))
    await say(io, { told: { kind: 'self', vault: part }, to: 'self', what: 'other', expires });
};
