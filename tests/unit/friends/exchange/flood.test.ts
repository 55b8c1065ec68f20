import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Content, Said } from '@/lib/domain/friends/said';
import { followAll } from '@/lib/friends/exchange/follow';
import { keyring } from '@/lib/friends/exchange/keyring';
import { authorKey } from '@/lib/friends/exchange/rows';
import { takeIn } from '@/lib/friends/exchange/take-in';
import { makeInvite } from '@/lib/friends/invite/invites';
import type { FriendsIo } from '@/lib/friends/io';
import type { Told } from '@/lib/friends/wire/contents';
import type { KeyPair } from '@/lib/friends/wire/event';
import { keyPair, mailboxKey, monthOf, newSecret, streamKey } from '@/lib/friends/wire/keys';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToCircle, sealToPerson } from '@/lib/friends/wire/seal';
import { bytesOf } from '@/tests/world/friends/stores';
import { anewForEachTest } from './moment';
import { type Somebody, threeFriends } from './people';

const here = anewForEachTest(threeFriends);
let t: number;
beforeEach(() => {
  t = here.clock.now;
});

const keyOf = ({ io }: Somebody): KeyPair => keyPair(io.kept.vault?.identity.secret ?? '');
const remark = (text = 'Are they heavy?'): Content => ({ kind: 'remark', about: 'a'.repeat(64), text });

/** Sealed by somebody for Ana's circle. */
const inCircle = (author: KeyPair, told: Told, when = ++t): unknown => {
  const { circle, io } = here.ana;
  const stream = streamKey(io.kept.vault?.circles[circle]?.epochs.at(-1)?.secret ?? '');
  const event = sealToCircle(makeRumor(told, author, { t: when, circle }), author, { stream, at: here.seconds() });
  return JSON.parse(JSON.stringify(event));
};

const take = ({ io }: Somebody, events: readonly unknown[], through: FriendsIo = io) => {
  const { vault } = io.kept;
  if (!vault) throw new Error('nobody');
  return takeIn(through, events, keyring(vault, here.seconds()));
};

describe('what comes while everything is deleted', () => {
  it('leaves nothing behind', async () => {
    const { ana, bo } = here;
    const { said, wraps } = structuredClone(ana.io.kept);
    let reads = 0;
    const read = async () => (reads++ === 0 ? ana.io.kept.vault : undefined);
    const dying = { ...ana.io, vault: { ...ana.io.vault, read } };
    expect((await take(ana, [inCircle(keyOf(bo), remark())], dying)).said).toEqual([]);
    expect([ana.io.kept.said.size, ana.io.kept.wraps.size]).toEqual([said.size, wraps.size]);
    expect((await take(ana, [inCircle(keyOf(bo), remark())])).said, 'but for that').toHaveLength(1);
  });
});

const random = bytesOf('strangers');

describe('what strangers put into a mailbox', () => {
  const mailed = (told: Told, by = keyPair(newSecret(random))): unknown => {
    const to = mailboxKey(keyOf(here.ana), monthOf(here.seconds())).id;
    const event = sealToPerson(makeRumor(told, by, { t: ++t }), by, { to, at: here.seconds(), random });
    return JSON.parse(JSON.stringify(event));
  };
  const joining = (invite: string): Told => ({
    ...{ kind: 'join', invite, relays: here.relays },
    profile: { name: 'Dee', mayBeAsked: true },
  });

  it('counts as theirs when it asks to be let in without an invitation, and the vault is not touched', async () => {
    const { ana } = here;
    await makeInvite(ana.io);
    const change = vi.spyOn(ana.io.vault, 'change');
    const unknown = Array.from({ length: 3 }, () => mailed(joining('f'.repeat(64))));
    expect(await take(ana, unknown)).toMatchObject({ strangers: 3, opening: false });
    expect(change).not.toHaveBeenCalled();
    const secret = Object.values(ana.io.kept.vault?.invites ?? {}).find(({ value }) => value.state === 'open')?.value;
    const known = await take(ana, [mailed(joining(secret?.secret ?? ''))]);
    expect(known).toMatchObject({ strangers: 0, opening: true });
  });

  it('counts as theirs when it answers what no link is open for', async () => {
    await makeInvite(here.ana.io);
    const answer: Told = { kind: 'answer', pick: 'f'.repeat(64), name: 'Wren', reactions: [] };
    expect(await take(here.ana, [mailed(answer), mailed(answer)])).toMatchObject({ said: [], strangers: 2 });
  });
});

describe('what one person says', () => {
  it('is kept up to a daily number of every kind', async () => {
    const many = Array.from({ length: LIMITS.outcomesADay + 2 }, () =>
      inCircle(keyOf(here.ana), { kind: 'outcome', pick: 'a'.repeat(64), decided: 'bought' }),
    );
    expect((await take(here.bo, many)).said).toHaveLength(LIMITS.outcomesADay);
  });

  it('is kept up to so many rows, though they bear many days; months of honest ones are', async () => {
    const { bo, cy } = here;
    const [row] = (await take(bo, [inCircle(keyOf(cy), remark())])).said;
    if (!row) throw new Error('not kept');
    expect(row.about).toContain(authorKey(cy.id));
    const rows = Array.from({ length: LIMITS.rowsOfOne - 3 }, (_, n): Said => ({ ...row, id: `row ${n}` }));
    await bo.io.said.commit({ said: rows, wraps: [] });
    const days = (count: number) => Array.from({ length: count }, (_, n) => t - n * 86_400_000 - 1000);
    const backdated = days(5).map((when) => inCircle(keyOf(cy), remark(`On ${when}`), when));
    expect((await take(bo, backdated)).said, 'no more than fit').toHaveLength(2);
    const honest = days(40).map((when) => inCircle(keyOf(here.ana), remark(`On ${when}`), when));
    expect((await take(bo, honest)).said).toHaveLength(40);
  });
});

describe('a connection that floods', () => {
  const end: (() => void)[] = [];
  afterEach(() => {
    for (const stop of end.splice(0)) stop();
  });

  /** What Bo's open connection for Ana's circle on the first relay hears. */
  const follow = async () => {
    const opened = vi.fn();
    const following = followAll(here.bo.io, undefined, opened);
    end.push(following.stop);
    await following.tend();
    const secret = here.bo.io.kept.vault?.circles[here.ana.circle]?.epochs.at(-1)?.secret ?? '';
    const { listeners, sockets } = here.box(here.relays[0] ?? '');
    const [listener] = [...listeners].filter(({ as }) => as === streamKey(secret).id);
    if (!listener) throw new Error('not followed');
    return { following, opened, sockets, heard: listener.heard, before: sockets.size };
  };
  const junk = (count: number): readonly unknown[] => {
    const event = Object(inCircle(keyOf(here.ana), remark()));
    return Array.from({ length: count }, (_, n) => ({ ...event, id: n.toString(16).padStart(64, '0') }));
  };

  it('is hung up and left to be fetched when too much waits', async () => {
    const { following, opened, sockets, heard, before } = await follow();
    for (const event of junk(700)) heard(event);
    expect(sockets.size).toBe(before - 1);
    expect(opened).toHaveBeenCalledTimes(1);
    await following.tend();
    expect(sockets.size, 'nor opened again').toBe(before - 1);
  });

  it('is hung up when too much of it is refused, in circles too', async () => {
    const { sockets, heard, before } = await follow();
    for (const event of junk(250)) heard(event);
    expect(sockets.size).toBe(before);
    await vi.waitFor(() => expect(sockets.size).toBe(before - 1), 5000);
  });
});
