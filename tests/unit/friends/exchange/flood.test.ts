import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '@/lib/domain/friends/said';
import { keyring } from '@/lib/friends/exchange/keyring';
import { takeIn } from '@/lib/friends/exchange/take-in';
import type { FriendsIo } from '@/lib/friends/io';
import type { Told } from '@/lib/friends/wire/contents';
import type { KeyPair } from '@/lib/friends/wire/event';
import { keyPair, streamKey } from '@/lib/friends/wire/keys';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToCircle } from '@/lib/friends/wire/seal';
import { again, quietWorld, type Somebody, type Three, threeFriends, type World } from './people';

let world: World;
let begun: Three;
let three: Three;
let t: number;

beforeAll(async () => {
  world = quietWorld();
  begun = await threeFriends(world);
}, 60_000);

beforeEach(() => {
  three = again(begun, world);
  t = world.clock.now;
});

const keyOf = ({ io }: Somebody): KeyPair => keyPair(io.kept.vault?.identity.secret ?? '');
const seconds = (): number => Math.floor(world.clock.now / 1000);
const remark = (text = 'Are they heavy?'): Content => ({ kind: 'remark', about: 'a'.repeat(64), text });

/** Sealed by somebody for Ana's circle. */
const inCircle = (author: KeyPair, told: Told, when = ++t): unknown => {
  const { circle, io } = three.ana;
  const stream = streamKey(io.kept.vault?.circles[circle]?.epochs.at(-1)?.secret ?? '');
  const event = sealToCircle(makeRumor(told, author, { t: when, circle }), author, { stream, at: seconds() });
  return JSON.parse(JSON.stringify(event));
};

const take = ({ io }: Somebody, events: readonly unknown[], through: FriendsIo = io) => {
  const { vault } = io.kept;
  if (!vault) throw new Error('nobody');
  return takeIn(through, events, keyring(vault, seconds()));
};

describe('what comes while everything is deleted', () => {
  it('leaves nothing behind', async () => {
    const { ana, bo } = three;
    const { said, wraps } = structuredClone(ana.io.kept);
    let reads = 0;
    const read = async () => (reads++ === 0 ? ana.io.kept.vault : undefined);
    const dying = { ...ana.io, vault: { ...ana.io.vault, read } };
    expect((await take(ana, [inCircle(keyOf(bo), remark())], dying)).said).toEqual([]);
    expect([ana.io.kept.said.size, ana.io.kept.wraps.size]).toEqual([said.size, wraps.size]);
    expect((await take(ana, [inCircle(keyOf(bo), remark())])).said, 'but for that').toHaveLength(1);
  });
});
