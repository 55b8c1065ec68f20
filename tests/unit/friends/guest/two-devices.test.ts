import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeSelf } from '@/lib/friends/circle/take-self';
import { openGuestPick } from '@/lib/friends/guest/guest';
import { guestLink, revokeGuestLink } from '@/lib/friends/guest/guest-link';
import { judgeGuest } from '@/lib/friends/guest/judge-guest';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { befriend, copyOf, exchange, quietWorld, type Somebody, somebody } from '@/tests/unit/friends/exchange/people';
import { done, draftOf, keep } from '@/tests/unit/friends/picks/drafts';
import { bytesOf } from '@/tests/world/friends/stores';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let world: ReturnType<typeof quietWorld>;
let phone: Somebody;
let laptop: Somebody;
let pick: string;
let code: string;

beforeEach(async () => {
  world = quietWorld();
  phone = await somebody('Ana', world);
  const bo = await somebody('Bo', world);
  await befriend(world.clock, phone, bo);
  pick = done(await sendPick(phone.io, keep(phone, draftOf(phone, [bo])))).pick;
  code = done(await guestLink(phone.io, pick)).code;
  await exchange(world.clock, phone);
  laptop = copyOf(phone, world, 'laptop');
});

const linkOn = ({ io }: Somebody) => io.kept.vault?.guestLinks[pick]?.value;
const opens = async (one: string) => {
  const guest = { now: () => world.clock.now, random: bytesOf('Cleo'), connect: world.connect, pause: async () => {} };
  return (await openGuestPick(one, guest)).state === 'open';
};
const again = async (device: Somebody, question: string) =>
  done(await sendPick(device.io, keep(device, draftOf(device, [], { edits: pick, question }))));
const meet = async () => {
  await exchange(world.clock, phone, laptop);
  await exchange(world.clock, laptop, phone);
};

describe('a guest link on two devices of one person', () => {
  it('stays closed where the other device judged a guest and sent a new version after it was closed', async () => {
    await revokeGuestLink(phone.io, pick);
    world.clock.pass(60_000);
    await judgeGuest(laptop.io, { pick, person: 'c1'.repeat(32), accepted: false });
    await again(laptop, 'And now?');
    await exchange(world.clock, laptop);
    await meet();
    expect(linkOn(phone)).toEqual(linkOn(laptop));
    expect(linkOn(phone)).toMatchObject({ open: false, muted: ['c1'.repeat(32)] });
    expect(await opens(code)).toBe(false);
  });

  it('is one link when both close it and open it anew, and closes for both with all that either put behind it', async () => {
    const codes: string[] = [];
    for (const { io } of [phone, laptop]) {
      await revokeGuestLink(io, pick);
      world.clock.pass(1000);
      codes.push(done(await guestLink(io, pick)).code);
    }
    await meet();
    expect(codes[0]).toBe(codes[1]);
    expect(linkOn(phone)).toEqual(linkOn(laptop));
    expect([await opens(codes[0] ?? ''), await opens(code)]).toEqual([true, false]);
    await revokeGuestLink(laptop.io, pick);
    await meet();
    expect([linkOn(phone)?.open, linkOn(laptop)?.open, await opens(codes[0] ?? '')]).toEqual([false, false, false]);
  });

  it('is not brought back by old news of the other device, nor by a version that is just being sent', async () => {
    const old = structuredClone(laptop.io.kept.vault);
    await revokeGuestLink(phone.io, pick);
    const news = { guestLinks: { [pick]: { t: world.clock.now + 5000, value: { ...old?.guestLinks[pick]?.value } } } };
    await takeSelf(phone.io, { kind: 'self', vault: news as never }, { by: phone.id, t: world.clock.now });
    expect(linkOn(phone)?.open).toBe(false);
    await again(phone, 'And then?');
    await exchange(world.clock, phone);
    expect(await opens(code)).toBe(false);
  });
});
