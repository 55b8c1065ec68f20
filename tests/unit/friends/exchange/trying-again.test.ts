import { describe, expect, it } from 'vitest';
import type { NostrEvent } from '@/lib/domain/friends/event';
import type { Vault } from '@/lib/domain/friends/vault';
import { flush } from '@/lib/friends/exchange/flush';
import { isPressing } from '@/lib/friends/exchange/parcels';
import { say } from '@/lib/friends/exchange/say';
import type { Parcel } from '@/lib/friends/io';
import { cutPhoto } from '@/lib/friends/wire/chunks';
import { blobKey, keyPair } from '@/lib/friends/wire/keys';
import { lockPhoto } from '@/lib/friends/wire/photo';
import type { Box } from '@/tests/world/friends/post-office';
import { DAY, HOUR, MINUTE } from '@/tests/world/friends/stores';
import { anewForEachTest } from './moment';
import { anOpinion, aPick, type Somebody, tell, threeFriends } from './people';

const here = anewForEachTest(threeFriends);

const behave = (how: Partial<Box>): void => {
  for (const box of here.boxes) Object.assign(box, how);
};

/** The two pieces of a photo. */
const sealedPieces = async ({ io }: Somebody): Promise<readonly NostrEvent[]> => {
  const author = blobKey(keyPair(io.kept.vault?.identity.secret ?? ''), 'a');
  const at = Math.floor(here.clock.now / 1000);
  return cutPhoto(await lockPhoto(io.random(60_000), io.random), { author, at, expires: at + 86_400 }).events;
};

const parcelsOf = ({ io }: Somebody): readonly Parcel[] => [...io.kept.outbox.values()];

describe('what could not leave', () => {
  it('counts as sent when one relay has it; the other is tried again, later and later', async () => {
    const { ana } = here;
    const second = here.box('wss://two.test/');
    second.up = false;
    await tell(ana, anOpinion());
    await flush(ana.io);
    expect(ana.io.kept.news.sending).toEqual([]);
    const pauses: number[] = [];
    for (let tries = 0; tries < 4; tries++) {
      const [parcel] = ana.io.kept.outbox.values();
      pauses.push((parcel?.next ?? 0) - here.clock.now);
      here.clock.now = parcel?.next ?? 0;
      await flush(ana.io);
    }
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses[0]).toBeGreaterThan(10_000);
    second.up = true;
    here.clock.pass(HOUR);
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(0);
    expect([here.brought().length, here.brought(1).length]).toEqual([1, 1]);
  });

  it('does not try again before its pause is over', async () => {
    const { ana } = here;
    behave({ up: false });
    await tell(ana, anOpinion());
    await flush(ana.io);
    behave({ up: true });
    here.clock.pass(1000);
    await flush(ana.io);
    expect(here.brought()).toEqual([]);
    await flush(ana.io, { again: true });
    expect(here.brought().length).toBe(1);
  });

  it('keeps what is refused for a month, with the words of the relay', async () => {
    const { ana } = here;
    behave({ refuses: 'blocked: not on the list' });
    await tell(ana, anOpinion());
    for (let day = 0; day < 28; day++) {
      here.clock.pass(DAY);
      await flush(ana.io);
    }
    expect(ana.io.kept.news.sending).toMatchObject([
      { state: 'refused', because: 'blocked: not on the list', done: 0, of: 1 },
    ]);
    behave({ refuses: '' });
    here.clock.pass(DAY);
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(0);
    expect(here.brought().length).toBe(1);
  });

  it('is given up after a month, whatever it is, and one of old counts from its first try', async () => {
    const { ana } = here;
    behave({ up: false });
    await say(ana.io, { told: anOpinion(), to: { circle: ana.circle }, what: 'opinion' });
    for (const { at: _, ...old } of parcelsOf(ana)) await ana.io.outbox.put([old]);
    here.clock.pass(31 * DAY);
    await flush(ana.io);
    here.clock.pass(29 * DAY);
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(1);
    here.clock.pass(2 * DAY);
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(0);
  });

  it('is given up when every relay refuses it again and again, unless the shopper waits for it', async () => {
    const { ana } = here;
    behave({ refuses: 'blocked: not on the list' });
    await tell(ana, anOpinion());
    await say(ana.io, { told: anOpinion({ text: 'Awaited' }), to: { circle: ana.circle }, what: 'opinion' });
    await ana.io.outbox.put(parcelsOf(ana).map((parcel) => ({ ...parcel, tries: 45 })));
    const tryAgain = async (times: number) => {
      for (let n = 0; n < times; n++) await flush(ana.io, { again: true });
      return parcelsOf(ana).map(({ what }) => what);
    };
    expect(await tryAgain(2)).toEqual(['other', 'opinion']);
    expect(await tryAgain(4)).toEqual(['opinion']);
  });

  it('is given up when its circle is not known any more', async () => {
    const { ana } = here;
    behave({ up: false });
    await tell(ana, anOpinion());
    const { [ana.circle]: _, ...circles } = ana.io.kept.vault?.circles ?? {};
    await ana.io.vault.change((now) => ({ ...(now as Vault), circles }));
    await flush(ana.io);
    expect(ana.io.kept.outbox.size).toBe(0);
  });

  it('calls for haste only while it may leave soon', async () => {
    const { ana } = here;
    behave({ up: false });
    const isHasty = () => isPressing(parcelsOf(ana), here.clock.now + 5 * MINUTE);
    const first = await sealedPieces(ana);
    await say(ana.io, { told: aPick(here.clock), to: { circle: ana.circle }, what: 'pick', first });
    expect(isHasty()).toBe(true);
    for (let tries = 0; tries < 10; tries++) await flush(ana.io, { again: true });
    expect(isHasty()).toBe(false);
    here.clock.pass(DAY);
    expect(isHasty(), 'though its turn has come').toBe(false);
  });

  it('leaves in order: no pick before the pieces of its photos', async () => {
    const { ana } = here;
    const events = await sealedPieces(ana);
    const how = { told: aPick(here.clock), to: { circle: ana.circle }, what: 'pick', first: events } as const;
    behave({ refuses: 'rate-limited: slow down' });
    await say(ana.io, how);
    await flush(ana.io);
    expect(ana.io.kept.news.sending).toMatchObject([{ done: 0, of: events.length + 1, state: 'refused' }]);
    expect(
      [...ana.io.kept.outbox.values()].map(({ tries }) => tries),
      'the first holds up the rest',
    ).toEqual([1, 0, 0]);
    behave({ refuses: '' });
    here.clock.pass(HOUR);
    await flush(ana.io);
    expect(here.brought().map(({ kind }) => kind)).toEqual([4579, 4579, 1059]);
  });
});
