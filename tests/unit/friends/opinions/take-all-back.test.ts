import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/domain/friends/limits';
import { standing } from '@/lib/domain/friends/pick';
import { blobDeletion } from '@/lib/friends/blossom/drop-blob';
import { flush } from '@/lib/friends/exchange/flush';
import { sync } from '@/lib/friends/exchange/sync';
import { takeAllBack } from '@/lib/friends/opinions/take-all-back';
import { keyPair } from '@/lib/friends/wire/keys';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { anOpinion, aPick, type Somebody, tell, threeFriends } from '@/tests/unit/friends/exchange/people';
import { MINUTE } from '@/tests/world/friends/stores';

const here = anewForEachTest(threeFriends);
const never = () => new Promise<void>(() => undefined);

const words = ({ io }: Somebody) =>
  standing([...io.kept.said.values()], here.seconds()).filter(
    ({ by, content: { kind } }) => by === here.ana.id && (kind === 'opinion' || kind === 'pick'),
  );
const knowsAna = ({ io }: Somebody) => io.kept.vault?.people[here.ana.id]?.value.standing;
const friendsHear = async () => {
  for (const { io } of [here.bo, here.cy]) await sync(io);
};

describe('taking back all that was said', () => {
  it('takes back every word and tells every friend, though it was interrupted before', async () => {
    const { ana, bo } = here;
    await tell(ana, anOpinion());
    await tell(ana, aPick(here.clock));
    await flush(ana.io);
    expect(words(ana)).toHaveLength(2);
    const ended = { ...ana.io, said: { ...ana.io.said, commit: () => new Promise<never>(() => undefined) } };
    void takeAllBack({ ...ended, inTurn: (_, act) => act() }, never);
    expect(await takeAllBack(ana.io, never)).toBe(true);
    await friendsHear();
    expect([words(ana), words(bo), knowsAna(bo)]).toEqual([[], [], 'former']);
  });

  it('is heard by friends who have the words, though the farewell comes with what takes them back', async () => {
    const { ana, bo, cy } = here;
    await tell(ana, anOpinion());
    await tell(ana, aPick(here.clock));
    await flush(ana.io);
    await friendsHear();
    expect([words(bo).length, words(cy).length]).toEqual([2, 2]);
    expect(await takeAllBack(ana.io, never)).toBe(true);
    await friendsHear();
    expect([words(bo), words(cy), knowsAna(bo), knowsAna(cy)]).toEqual([[], [], 'former', 'former']);
  });

  it('is not held up by a photo server that never answers', async () => {
    const { ana, bo } = here;
    const author = keyPair(ana.io.kept.vault?.identity.secret ?? '');
    const file = { sha256: 'ab'.repeat(32), server: 'https://photos.test', author };
    await ana.io.outbox.put([blobDeletion(ana.io, file, { group: 'photo' })]);
    await tell(ana, anOpinion());
    const pauses: number[] = [];
    const pause = async (ms: number) => {
      if (pauses.push(ms) < 2) await never();
    };
    const io = { ...ana.io, blossom: { ...ana.io.blossom, ask: () => new Promise<never>(() => undefined) } };
    expect(await takeAllBack(io, pause)).toBe(false);
    await friendsHear();
    expect([pauses.length, knowsAna(bo)]).toEqual([2, 'former']);
  });

  it('does not wait for what may not leave within the hour', async () => {
    const { ana } = here;
    ana.io.kept.departures = [{ minute: Math.floor(here.clock.now / MINUTE), count: LIMITS.eventsAnHour }];
    expect(await takeAllBack(ana.io, never)).toBe(false);
  });

  it('waits no longer than it may', async () => {
    const { ana } = here;
    const io = { ...ana.io, connect: () => new Promise<never>(() => undefined) };
    expect(await takeAllBack(io, async () => undefined)).toBe(false);
  });
});
