import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Conversation } from '@/lib/friends/wire/conversation';
import { type Opened, open, peek, type Refused } from '@/lib/friends/wire/open';
import { mayHaveSaid } from './authority';
import { AT_ONCE, breathe } from './breathe';
import type { Keyring, Reader } from './keyring';

/** An event for one of the shopper's keys. */
export type Arrived = { id: string; event: unknown; reader: Reader };

/** An event that was opened, or why not. */
export type Tried = Arrived & ({ opened: Opened } | { refused: Refused });

/** Of foreign events those that are for a key of the ring, each once; told without any cipher. */
export const addressed = (events: readonly unknown[], ring: Keyring): readonly Arrived[] => {
  const readers = new Map(ring.map((reader) => [reader.key.id, reader]));
  const arrived = events.flatMap((event): readonly Arrived[] => {
    const seen = peek(event);
    const reader = seen?.p === undefined ? undefined : readers.get(seen.p);
    return seen && reader ? [{ id: seen.id, event, reader }] : [];
  });
  return [...new Map(arrived.map((one) => [one.id, one])).values()];
};

type Hearing = { vault: Vault; now: UnixSeconds; conversation: Conversation };

const tried = (arrived: Arrived, { vault, now, conversation }: Hearing): Tried => {
  const { key, via, circle } = arrived.reader;
  const answer = open(arrived.event, {
    ...{ key, now, conversation, stream: via === 'stream' },
    ...(circle !== undefined && { circle }),
    mayHaveSaid: mayHaveSaid(vault, arrived.reader),
  });
  return 'refused' in answer ? { ...arrived, refused: answer.refused } : { ...arrived, opened: answer };
};

/** Opens them one after the other, a few at once, so that nothing else has to wait long. */
export const openAll = async (all: readonly Arrived[], hearing: Hearing): Promise<readonly Tried[]> => {
  const done: Tried[] = [];
  for (const [place, arrived] of all.entries()) {
    if (place > 0 && place % AT_ONCE === 0) await breathe();
    done.push(tried(arrived, hearing));
  }
  return done;
};
