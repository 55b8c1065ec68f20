import type { NostrEvent } from '@/lib/friends/wire/event';
import type { Frame } from './frame';
import type { Line } from './line';
import { RelayError } from './relay';

/** Who we are to a relay (NIP-42). One for each connection: some relays know a second name on it, others refuse it. */
export type Identity = {
  /** How often the relay took our word. */
  readonly proofs: () => number;
  /** Says who we are. Throws RelayError when the relay does not want to know, or does not believe it. */
  prove(): Promise<void>;
  /** Resolves when nothing is being proved; never rejects. */
  settled(): Promise<void>;
  /** Gives the relay a moment to ask first; relays that show nothing to strangers, without a word, need that. Never rejects. */
  greeted(): Promise<void>;
};

/** Milliseconds a relay gets to ask who we are before we ask it anything. */
const GRACE = 25;
/** Challenges answered on one connection at most: each costs a signature. */
const MOST_CHALLENGES = 4;

const challengeIn = (frame: Frame): string | undefined => (frame.says === 'auth' ? frame.challenge : undefined);
const isOkFor = (frame: Frame, id: string): frame is Frame & { says: 'ok' } => frame.says === 'ok' && frame.id === id;

/** Proves who we are with `sign`: when told to, and unasked on a line of a named key. */
export const createIdentity = (
  line: Line,
  { named, sign }: { named: boolean; sign(challenge: string): NostrEvent },
): Identity => {
  const seen = new Set<string>();
  let latest: string | undefined;
  let proofs = 0;
  let proving: Promise<void> | undefined;

  const unseen = async (): Promise<string> => {
    if (seen.size >= MOST_CHALLENGES) throw new RelayError('refused', 'asks for a name again and again');
    const challenge = latest ?? (await line.answer(challengeIn));
    if (seen.has(challenge)) throw new RelayError('refused', 'asks for a name it was told');
    seen.add(challenge);
    return challenge;
  };
  const tell = async (): Promise<void> => {
    const challenge = await unseen();
    const event = sign(challenge);
    line.send(['AUTH', event]);
    const { taken, because } = await line.answer((frame) => (isOkFor(frame, event.id) ? frame : undefined));
    if (taken) proofs++;
    // It asked anew before it heard us; the older challenge no longer counts.
    else if (latest !== challenge) await tell();
    else throw new RelayError('refused', because);
  };
  const prove = (): Promise<void> => {
    proving ??= tell().finally(() => {
      proving = undefined;
    });
    return proving;
  };
  const settled = async (): Promise<void> => {
    await proving?.catch(() => undefined);
  };
  line.listen({
    frame: (frame) => {
      latest = challengeIn(frame) ?? latest;
      if (frame.says === 'auth' && named && !proving && !seen.has(frame.challenge)) void prove().catch(() => undefined);
    },
  });
  return {
    proofs: () => proofs,
    prove,
    settled,
    greeted: async () => {
      if (named && latest === undefined) await line.answer(challengeIn, GRACE).catch(() => undefined);
      await settled();
    },
  };
};
