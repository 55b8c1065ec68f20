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

  it('waits with news of it until what is being done with it here is done', async () => {
    await revokeGuestLink(phone.io, pick);
    const { guestLinks } = structuredClone(phone.io.kept.vault) ?? {};
    let finish: () => void = () => undefined;
    const busy = new Promise<void>((done) => {
      finish = done;
    });
    void laptop.io.inTurn(`guest ${pick}`, () => busy);
    const taken = takeSelf(laptop.io, { kind: 'self', vault: { guestLinks } as never }, { by: laptop.id, t: 1 });
    await new Promise((done) => setTimeout(done, 50));
    expect(linkOn(laptop)?.open).toBe(true);
    finish();
    await taken;
    expect(linkOn(laptop)?.open).toBe(false);
  });

  it('has nothing behind it where just that one was closed while it was made', async () => {
    await revokeGuestLink(phone.io, pick);
    await exchange(world.clock, phone);
    const other = copyOf(phone, world, 'other');
    await guestLink(other.io, pick);
    await revokeGuestLink(other.io, pick);
    const closed = linkOn(other);
    const change: typeof phone.io.vault.change = (how) =>
      phone.io.vault.change((now) =>
        how(now && closed && { ...now, guestLinks: { [pick]: { t: world.clock.now, value: closed } } }),
      );
    const io = { ...phone.io, vault: { ...phone.io.vault, change } };
    expect(await guestLink(io, pick)).toMatchObject({ state: 'refused' });
    const waiting = [...phone.io.kept.outbox.values()].flatMap(({ load }) =>
      'event' in load ? [load.event.kind] : [],
    );
    expect(waiting).not.toContain(1059);
  });

  it('asks once for the deletion of what old news tells of, however often it comes', async () => {
    const old = structuredClone(laptop.io.kept.vault?.guestLinks);
    await revokeGuestLink(phone.io, pick);
    await exchange(world.clock, phone);
    const hear = () =>
      takeSelf(phone.io, { kind: 'self', vault: { guestLinks: old } as never }, { by: phone.id, t: world.clock.now });
    const asked = () => [...phone.io.kept.outbox.values()].filter(({ group }) => group.startsWith('guest ')).length;
    const counts: number[] = [];
    for (let n = 0; n < 3; n++) {
      await hear();
      counts.push(asked());
      world.clock.pass(60_000);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[2]).toBe(counts[0]);
    await exchange(world.clock, phone);
    await hear();
    expect(asked()).toBe(0);
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
