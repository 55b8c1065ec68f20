import type { PhotoRef } from '@/lib/domain/friends/said';
import type { FriendsIo } from '@/lib/friends/io';
import { CHUNK, openPhoto } from '@/lib/friends/wire/chunks';

/** What a relay handed over, by the id it claims; {@link openPhoto} tells whether it is what was asked for. */
type Pieces = Map<string, unknown[]>;

const idOf = (foreign: unknown): unknown => (foreign as { id?: unknown } | null)?.id;

/** Asks one relay for pieces; what it was not asked for is dropped. Answers whether it could be asked. */
const askFor = async (
  wanted: readonly string[],
  url: string,
  { connect, pieces }: { connect: FriendsIo['connect']; pieces: Pieces },
) => {
  try {
    const relay = await connect(url);
    const known = new Set(wanted);
    await relay
      .fetch({ kinds: [CHUNK], ids: wanted }, async (events) => {
        for (const event of events) {
          const id = idOf(event);
          const same = typeof id === 'string' && known.has(id) ? (pieces.get(id) ?? []) : undefined;
          // A relay may say a thing twice, but not for ever.
          if (same && same.length < 4) pieces.set(id as string, [...same, event]);
        }
      })
      .finally(() => relay.close());
    return true;
  } catch {
    return false;
  }
};

const open = (ref: PhotoRef, pieces: Pieces): Promise<Uint8Array | undefined> =>
  openPhoto(
    ref,
    ref.chunks.flatMap((id) => pieces.get(id) ?? []),
  ).catch(() => undefined);

/**
 * Brings photos from whichever relays have their pieces, one relay after the other until none is missing; each is handed
 * over once it is whole and its hash and cipher hold. Answers those still missing, and whether any relay could be asked.
 */
export const bringPhotos = async (
  refs: readonly PhotoRef[],
  { relays, connect }: { relays: readonly string[]; connect: FriendsIo['connect'] },
  brought: (ref: PhotoRef, bytes: Uint8Array) => Promise<void>,
): Promise<{ missing: readonly PhotoRef[]; reached: boolean }> => {
  const pieces: Pieces = new Map();
  let missing = refs;
  let reached = false;
  for (const url of relays) {
    if (missing.length === 0) break;
    reached =
      (await askFor(
        missing.flatMap(({ chunks }) => chunks),
        url,
        { connect, pieces },
      )) || reached;
    const still: PhotoRef[] = [];
    for (const ref of missing) {
      const bytes = await open(ref, pieces);
      if (bytes) await brought(ref, bytes);
      else still.push(ref);
    }
    missing = still;
  }
  return { missing, reached };
};
