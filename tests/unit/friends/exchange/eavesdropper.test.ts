import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productKeys } from '@/lib/domain/friends/product-keys';
import { flush } from '@/lib/friends/exchange/flush';
import { heal } from '@/lib/friends/exchange/heal';
import { say } from '@/lib/friends/exchange/say';
import { sync } from '@/lib/friends/exchange/sync';
import { findOpinions } from '@/lib/friends/opinions/find-opinions';
import { cutPhoto } from '@/lib/friends/wire/chunks';
import { blobKey, keyPair } from '@/lib/friends/wire/keys';
import { lockPhoto } from '@/lib/friends/wire/photo';
import { DAY, clock as newClock } from '@/tests/world/friends/stores';
import { type RunningRelay, startRelay } from '@/tests/world/relays/start-relay';
import { anOpinion, answer, aPick, exchange, realConnect, type Three, tell, threeFriends, type World } from './people';

const PHOTO = new TextEncoder().encode('RIFF a photo of somebody trying on glasses WEBP '.repeat(900));

let relays: readonly RunningRelay[];
let world: World;
let friends: Three;

/** Everything that ever passed a relay, both ways, as one who writes it all down has it. */
const recorded = (): string => relays.flatMap(({ passed }) => passed.map(({ frame }) => frame)).join('\n');

const said = (): readonly string[] =>
  Object.values(friends).flatMap(({ io }) => [...io.kept.said.values()].map((row) => JSON.stringify(row.content)));

beforeAll(async () => {
  relays = [await startRelay(), await startRelay()];
  world = { clock: newClock(Date.now()), connect: realConnect, relays: relays.map(({ url }) => url) };
  friends = await threeFriends(world);
  const { ana, bo, cy } = friends;
  const at = Math.floor(world.clock.now / 1000);
  const author = blobKey(keyPair(ana.io.kept.vault?.identity.secret ?? ''), 'a');
  const { ref, events } = cutPhoto(await lockPhoto(PHOTO, ana.io.random), { author, at, expires: at + 86_400 });
  const photo = { ...ref, size: PHOTO.length, type: 'image/webp', width: 720, height: 900 } as const;
  const [first, ...rest] = aPick(world.clock).candidates;
  const told = aPick(world.clock, { candidates: first ? [{ ...first, photos: [photo] }, ...rest] : rest });
  const pick = await say(ana.io, {
    told,
    to: { circle: ana.circle },
    what: 'pick',
    first: events,
    expires: told.expires,
  });
  await exchange(world.clock, ana, bo, cy);
  if (!pick) throw new Error('nothing said');
  await answer(bo, pick, 'love');
  await tell(bo, { kind: 'remark', about: pick.id, text: 'Does the bridge pinch?' }, ana.circle);
  await tell(cy, anOpinion());
  await say(bo.io, { told: anOpinion({ text: 'Between us: too loud.' }), to: { people: [ana.id] }, what: 'opinion' });
  await exchange(world.clock, bo, cy, ana);
  world.clock.pass(2 * DAY);
  await heal(ana.io);
  await flush(ana.io);
}, 120_000);

afterAll(async () => {
  await Promise.all(relays.map((relay) => relay.stop()));
});

describe('whoever writes down everything that passes the relays', () => {
  it('has much, and in it nothing of what was said', () => {
    const heard = recorded();
    expect(heard.length).toBeGreaterThan(200_000);
    expect(said().length).toBeGreaterThan(10);
    const words = ['Oriel', 'Fenwick', 'Halden', 'wedding', 'bridge', 'Quiet enough', 'Between us', 'love'];
    for (const word of words) {
      expect(
        said().some((content) => content.includes(word)),
        `${word} was said`,
      ).toBe(true);
      expect(heard).not.toContain(word);
    }
    // Names of two letters happen in any cipher text; as JSON they would stand in quotes.
    for (const { name } of Object.values(friends)) expect(heard).not.toContain(`"${name}"`);
  });

  it('finds no product by any key it might have', () => {
    const heard = recorded();
    const products = [{ name: 'Oriel Fenwick Round', ids: { gtin: '5012345678900' } }, anOpinion().product];
    for (const key of products.flatMap(productKeys)) {
      expect(heard).not.toContain(key);
      expect(heard).not.toContain(key.slice(key.indexOf(':') + 1));
    }
    for (const id of ['5012345678900', '4006381333931']) expect(heard).not.toContain(id);
  });

  it('has no piece of a photo, in bytes or in base64', () => {
    const heard = recorded();
    for (const at of [0, 1, 2, 300, 20_001]) {
      const piece = PHOTO.slice(at, at + 48);
      expect(heard).not.toContain(Buffer.from(piece).toString('latin1'));
      expect(heard).not.toContain(Buffer.from(piece).toString('base64').slice(0, 40));
    }
  });

  it('learns no secret, and no identity signs anything to be seen', () => {
    const heard = recorded();
    for (const { io, id } of Object.values(friends)) {
      const { identity, circles } = io.kept.vault ?? {};
      for (const secret of [
        identity?.secret,
        ...Object.values(circles ?? {}).flatMap(({ epochs }) => epochs.map((epoch) => epoch.secret)),
      ])
        expect(heard).not.toContain(secret);
      for (const circle of Object.keys(circles ?? {})) expect(heard).not.toContain(circle);
      const signed = relays.flatMap(({ events }) => events.all()).filter(({ pubkey }) => pubkey === id);
      expect(signed).toEqual([]);
    }
    expect(new Set(relays.flatMap(({ events }) => events.all().map(({ kind }) => kind)))).toEqual(
      new Set([1059, 4579]),
    );
  });

  it('hears nothing when a product is looked up', async () => {
    const before = relays.map(({ passed }) => passed.length);
    const product = {
      url: 'https://orchard.test/p/halden',
      name: 'Halden H7',
      ids: { gtin: '4006381333931' },
      sure: 1,
    };
    const found = await findOpinions(friends.ana.io, product, () => undefined);
    expect(found?.map(({ text }) => text).sort()).toEqual(['Between us: too loud.', 'Quiet enough for the night.']);
    expect(relays.map(({ passed }) => passed.length)).toEqual(before);
  });

  it('sees the same questions whatever somebody looked at', async () => {
    const asked = async () => {
      const before = relays.map(({ passed }) => passed.length);
      await sync(friends.bo.io);
      return relays.flatMap(({ passed }, place) =>
        passed
          .slice(before[place])
          .filter(({ from, frame }) => from === 'client' && frame.startsWith('["REQ"'))
          .map(({ frame }) => frame),
      );
    };
    await asked();
    const first = await asked();
    await findOpinions(
      friends.bo.io,
      { url: 'https://orchard.test/p/1', name: 'Halden H7', ids: {}, sure: 1 },
      () => undefined,
    );
    expect(await asked()).toEqual(first);
  });
});
