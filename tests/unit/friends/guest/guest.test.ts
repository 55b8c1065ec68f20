import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { formerRelays } from '@/lib/domain/friends/former-relays';
import { sharedPick } from '@/lib/domain/friends/pick';
import { setRelays } from '@/lib/friends/circle/set-relays';
import {
  answerAsGuest,
  bringGuestPhotos,
  type GuestIo,
  type GuestView,
  openGuestPick,
} from '@/lib/friends/guest/guest';
import { guestCopy } from '@/lib/friends/guest/guest-copy';
import { guestLink, revokeGuestLink } from '@/lib/friends/guest/guest-link';
import { judgeGuest } from '@/lib/friends/guest/judge-guest';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { withdrawPick } from '@/lib/friends/picks/withdraw-pick';
import type { NostrEvent } from '@/lib/friends/wire/event';
import { guestReadKey, keyPair, newSecret } from '@/lib/friends/wire/keys';
import { decodeLink } from '@/lib/friends/wire/links';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToPerson } from '@/lib/friends/wire/seal';
import {
  aPick,
  befriend,
  copyOf,
  exchange,
  FIRST,
  quietWorld,
  type Somebody,
  somebody,
} from '@/tests/unit/friends/exchange/people';
import { done, draftOf, keep } from '@/tests/unit/friends/picks/drafts';
import { bytesOf, DAY } from '@/tests/world/friends/stores';

// Every message is truly sealed, signed and opened.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

type World = ReturnType<typeof quietWorld>;
let world: World;
let ana: Somebody;
let pick: string;
let code: string;
let asBefore: { world: World; ana: Somebody; events: string[] };

const guestIo = (name: string, doors: Partial<GuestIo> = {}): GuestIo => ({
  now: () => world.clock.now,
  random: bytesOf(name),
  connect: world.connect,
  pause: async () => {},
  ...doors,
});
const keyOf = (name: string) => newSecret(bytesOf(`${name}'s key`));
const boxes = () => world.relays.map((url) => world.box(url));

beforeAll(async () => {
  world = quietWorld();
  ana = await somebody('Ana', world);
  const bo = await somebody('Bo', world);
  await befriend(world.clock, ana, bo);
  pick = done(
    await sendPick(
      ana.io,
      keep(ana, draftOf(ana, [bo], { deadline: Math.floor(world.clock.now / 1000) + 5 * 86_400 })),
    ),
  ).pick;
  code = done(await guestLink(ana.io, pick)).code;
  await exchange(world.clock, ana);
  asBefore = { world, ana, events: boxes().map(({ events }) => JSON.stringify(events)) };
});

beforeEach(() => {
  const fresh = quietWorld();
  fresh.clock.now = asBefore.world.clock.now;
  fresh.relays.forEach((url, place) => {
    fresh.box(url).events = JSON.parse(asBefore.events[place] ?? '[]');
  });
  world = fresh;
  ana = copyOf(asBefore.ana, world);
});

const open = async (name = 'Cleo'): Promise<GuestView> => {
  const opening = await openGuestPick(code, guestIo(name));
  if (opening.state === 'failed') throw new Error(opening.because);
  return opening.view;
};
const answer = async (name: string, reaction: 'love' | 'skip' = 'love') =>
  answerAsGuest(
    await open(name),
    { secret: keyOf(name), name, reactions: [{ candidate: FIRST, reaction }], comment: `${name} says so` },
    guestIo(name),
  );
const answers = () => {
  const rows = [...ana.io.kept.said.values()];
  return sharedPick(pick, rows, Math.floor(world.clock.now / 1000))?.answers.filter(({ guest }) => guest) ?? [];
};
const names = () => answers().map(({ content }) => content.name);
const because = async (text = code, io = guestIo('Cleo')) => {
  const opening = await openGuestPick(text, io);
  return opening.state === 'failed' ? opening.because : 'open';
};

/** Puts an event on every relay, as anybody may. */
const heap = (event: NostrEvent) => {
  for (const { events } of boxes()) events.push(event);
};

describe('a guest', () => {
  it('opens the pick from the link alone, with its photos, and answers the asker only', async () => {
    const view = await open();
    expect(view).toMatchObject({ ref: pick, from: 'Ana', pick: { question: 'Which of these two for the wedding?' } });
    const brought: number[] = [];
    const missing = await bringGuestPhotos(view, guestIo('Cleo'), (_, bytes) => brought.push(bytes.length));
    expect([missing, brought]).toEqual([[], [60_000, 60_000]]);
    expect(await answer('Cleo')).toBe('sent');
    await exchange(world.clock, ana);
    expect(answers().map(({ content, guest }) => ({ ...content, guest }))).toEqual([
      {
        kind: 'answer',
        pick,
        reactions: [{ candidate: FIRST, reaction: 'love' }],
        comment: 'Cleo says so',
        name: 'Cleo',
        guest: true,
      },
    ]);
  });

  it('learns neither the asker’s key nor the circle', async () => {
    expect(JSON.stringify(await open())).not.toMatch(new RegExp(`${ana.id}|${ana.circle}`));
  });

  it('changes their mind: the last answer under one key stands', async () => {
    await answer('Cleo', 'skip');
    world.clock.pass(60_000);
    await answer('Cleo', 'love');
    await exchange(world.clock, ana);
    expect(answers()).toHaveLength(1);
    expect(answers()[0]?.content.reactions).toEqual([{ candidate: FIRST, reaction: 'love' }]);
  });

  it('needs one relay of the link, whichever', async () => {
    for (const down of boxes()) {
      for (const box of boxes()) box.up = box !== down;
      expect(await answer('Cleo')).toBe('sent');
    }
    for (const box of boxes()) box.up = false;
    expect(await because()).toBe('unreachable');
  });

  it('does not wait for a relay that dawdles', async () => {
    const [slow] = world.relays;
    const connect: GuestIo['connect'] = (url, as) => (url === slow ? new Promise(() => {}) : world.connect(url, as));
    expect(await because(code, guestIo('Cleo', { connect }))).toBe('open');
  });

  it('is told why nothing opens', async () => {
    expect(await because('https://shop.test/p/1')).toBe('not-a-link');
    expect(await because(code.slice(0, -3))).toBe('not-a-link');
    world.clock.pass(13 * DAY);
    expect(await because()).toBe('expired');
    for (const box of boxes()) box.events = [];
    expect(await because()).toBe('gone');
  });

  it('cannot answer after the deadline, nor say nothing', async () => {
    const view = await open();
    const nothing = { secret: keyOf('Cleo'), reactions: [] };
    expect(await answerAsGuest(view, nothing, guestIo('Cleo'))).toBe('nothing-said');
    world.clock.pass(6 * DAY);
    expect(await answer('Cleo').catch(String)).toBe('too-late');
  });
});

describe('the asker', () => {
  it('gets the same link again, another after revoking; the old one opens nothing and is not heard', async () => {
    expect(done(await guestLink(ana.io, pick)).code).toBe(code);
    const view = await open();
    await revokeGuestLink(ana.io, pick);
    await exchange(world.clock, ana);
    expect(await because()).toBe('gone');
    const late = { secret: keyOf('Cleo'), name: 'Cleo', reactions: [{ candidate: FIRST, reaction: 'love' as const }] };
    expect(await answerAsGuest(view, late, guestIo('Cleo'))).toBe('sent');
    await exchange(world.clock, ana);
    expect(answers()).toEqual([]);
    expect(done(await guestLink(ana.io, pick)).code).not.toBe(code);
  });

  it('hears answers through a link from before moving to another relay, and closes it there', async () => {
    const cleo = guestIo('Cleo');
    done(await setRelays(ana.io, ['wss://three.test/']));
    await exchange(world.clock, ana);
    expect(done(await guestLink(ana.io, pick)).code).toBe(code);
    expect(await answer('Cleo')).toBe('sent');
    await exchange(world.clock, ana);
    expect(names()).toEqual(['Cleo']);
    await revokeGuestLink(ana.io, pick);
    await exchange(world.clock, ana);
    expect(await because(code, cleo)).toBe('gone');
  });

  it('looks at a relay it left for 67 days, and no longer', async () => {
    done(await setRelays(ana.io, ['wss://three.test/']));
    const looksAt = () => {
      const { vault } = ana.io.kept;
      return vault && formerRelays(vault, ana.id, world.clock.now);
    };
    expect(looksAt()).toContain('wss://one.test/');
    world.clock.pass(68 * DAY);
    expect(looksAt()).not.toContain('wss://one.test/');
  });

  it('sends no copy behind a link that was revoked before it left', async () => {
    const another = draftOf(ana, []);
    const other = done(
      await sendPick(ana.io, keep(ana, { ...another, candidates: another.candidates.toReversed() })),
    ).pick;
    const secret = decodeLink(done(await guestLink(ana.io, other)).code)?.secret ?? '';
    await revokeGuestLink(ana.io, other);
    await exchange(world.clock, ana);
    const behind = guestReadKey(secret).id;
    const copies = boxes().flatMap(({ events, deleted }) => [
      ...events.filter(({ tags }) => tags.some(([, value]) => value === behind)).map(({ id }) => id),
      ...deleted,
    ]);
    expect(copies).toEqual([]);
  });

  it('deletes every copy, though a new version was interrupted twice', async () => {
    const edit = draftOf(ana, [], { edits: pick, question: 'And of these?' });
    const ended = { ...ana.io, outbox: { ...ana.io.outbox, put: () => Promise.reject(new Error('ended')) } };
    for (let n = 0; n < 2; n++) await expect(sendPick(ended, keep(ana, edit))).rejects.toThrow('ended');
    expect(await because()).toBe('open');
    await revokeGuestLink(ana.io, pick);
    await exchange(world.clock, ana);
    expect(await because()).toBe('gone');
  });

  it('shows the guests what the pick says now', async () => {
    const edit = draftOf(ana, [], { edits: pick, question: 'And of these?' });
    done(await sendPick(ana.io, keep(ana, edit)));
    await exchange(world.clock, ana);
    const view = await open();
    expect(view.pick.question).toBe('And of these?');
    const missing = await bringGuestPhotos(view, guestIo('Cleo'), () => {});
    expect(missing).toEqual([]);
  });

  it('closes the link with the pick', async () => {
    done(await withdrawPick(ana.io, pick));
    await exchange(world.clock, ana);
    expect(await because()).toBe('gone');
  });

  it('mutes a guest for good, and hears the others', async () => {
    await answer('Cleo');
    await answer('Mallory');
    await exchange(world.clock, ana);
    const mallory = answers().find(({ content }) => content.name === 'Mallory')?.by ?? '';
    await judgeGuest(ana.io, { pick, person: mallory, accepted: false });
    world.clock.pass(60_000);
    await answer('Mallory', 'skip');
    await exchange(world.clock, ana);
    expect(names()).toEqual(['Cleo']);
    const cleo = answers()[0]?.by ?? '';
    await judgeGuest(ana.io, { pick, person: cleo, accepted: true });
    expect(ana.io.kept.vault?.guestLinks[pick]?.value).toMatchObject({ accepted: [cleo], muted: [mallory] });
  });

  it('hears the first twenty guests of a crowd', async () => {
    const view = await open();
    for (let n = 0; n < 25; n++) {
      const name = `Guest ${n}`;
      await answerAsGuest(
        view,
        { secret: keyOf(name), name, reactions: [{ candidate: FIRST, reaction: 'love' }] },
        guestIo(name),
      );
    }
    await exchange(world.clock, ana);
    expect(answers()).toHaveLength(20);
  });

  it('takes a replayed answer once', async () => {
    await answer('Cleo');
    for (const box of boxes()) box.times = 3;
    await exchange(world.clock, ana);
    await exchange(world.clock, ana);
    expect(names()).toEqual(['Cleo']);
  });
});

describe('harm', () => {
  it('is not done by copies that others put behind the link, with the link or without', async () => {
    const link = decodeLink(code);
    if (link?.kind !== 'guest') throw new Error('no link');
    const readKey = guestReadKey(link.secret);
    const at = Math.floor(world.clock.now / 1000);
    const forger = keyPair(keyOf('forger'));
    const fake = { ...aPick(world.clock), question: 'Send me your address?' };
    const told = { kind: 'guest-pick', ref: pick, from: 'Ana', replyTo: forger.id, pick: fake } as const;
    const rumor = makeRumor(told, forger, { t: world.clock.now + 60_000 });
    heap(sealToPerson(rumor, forger, { to: readKey.id, at: at + 300, random: bytesOf('forger') }));
    expect((await open()).pick.question).toBe('Which of these two for the wedding?');
  });

  it('is not done by a heap of rubbish before the link', async () => {
    const link = decodeLink(code);
    if (link?.kind !== 'guest') throw new Error('no link');
    const to = guestReadKey(link.secret).id;
    const at = Math.floor(world.clock.now / 1000);
    const [box] = boxes();
    const real = box?.events.find(({ tags }) => tags.some(([, value]) => value === to));
    if (!real) throw new Error('no copy');
    for (let n = 0; n < 600; n++)
      heap({ ...real, id: n.toString(16).padStart(64, '0'), created_at: at, content: `${n}`, sig: '0'.repeat(128) });
    expect(await because()).toBe('open');
  });

  it('is not done by a copy that was changed on the relay', async () => {
    for (const box of boxes())
      box.events = box.events.map((event) => ({ ...event, content: `${event.content.slice(0, -8)}AAAAAAA=` }));
    expect(await because()).toBe('gone');
  });

  it('is not done by answers to a pick that has no link, nor by picks from strangers', async () => {
    const vault = ana.io.kept.vault;
    if (!vault) throw new Error('no vault');
    const view = await open();
    const foreign = { ...view, ref: 'a'.repeat(64) };
    const choice = { secret: keyOf('Eve'), name: 'Eve', reactions: [{ candidate: FIRST, reaction: 'love' as const }] };
    expect(await answerAsGuest(foreign, choice, guestIo('Eve'))).toBe('sent');
    const eve = keyPair(keyOf('Eve'));
    const rumor = makeRumor(aPick(world.clock), eve, { t: world.clock.now });
    const at = Math.floor(world.clock.now / 1000);
    heap(sealToPerson(rumor, eve, { to: view.replyTo, at, random: bytesOf('Eve') }));
    const before = ana.io.kept.said.size;
    await exchange(world.clock, ana);
    expect(ana.io.kept.said.size).toBe(before);
  });

  it('is not done by what is recorded: two copies of one pick have nothing in common but their length', () => {
    const vault = ana.io.kept.vault;
    if (!vault) throw new Error('no vault');
    const copy = {
      ref: pick,
      pick: aPick(world.clock),
      expires: Math.floor(world.clock.now / 1000) + 86_400,
      means: ana.io,
    };
    const [one, other] = ['one', 'other'].map((name) => guestCopy(vault, keyOf(name), copy).event);
    expect(one?.pubkey).not.toBe(other?.pubkey);
    expect(one?.tags[0]).not.toEqual(other?.tags[0]);
    expect(one?.content.length).toBe(other?.content.length);
  });
});
