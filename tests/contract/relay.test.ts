import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Relay } from '@/lib/friends/relay/relay';
import { deletion } from '@/lib/friends/wire/deletion';
import type { KeyPair } from '@/lib/friends/wire/event';
import { nowSeconds } from '@/lib/platform/clock';
import type { RelayKnobs } from '@/tests/world/relays/knobs';
import { startRelay } from '@/tests/world/relays/start-relay';
import { idsOf, letter, mailTo, somebody, visit } from './letters';

/** A relay somebody runs, named in the environment, goes through all that needs no switches. */
const named = process.env.GRAPEVINE_RELAY;
const own = await startRelay();
afterAll(() => own.stop());

const WAYS: readonly { name: string; knobs?: RelayKnobs }[] = [
  { name: 'asks for a name at once', knobs: {} },
  { name: 'asks for a name after refusing', knobs: { asks: 'lazily' } },
  { name: 'refuses as strfry does', knobs: { asks: 'lazily', prefix: 'ERROR: ' } },
  { name: 'shows strangers nothing, without a word', knobs: { hides: true } },
  { name: 'takes nothing from strangers', knobs: { strict: true, asks: 'lazily' } },
  { name: 'guards nothing', knobs: { asks: 'never' } },
  { name: 'is slow, and says everything twice in no order', knobs: { delay: 60, twice: true, shuffle: true } },
  ...(named ? [{ name: `is ${named}` }] : []),
];

describe.each(WAYS)('a relay that $name', ({ knobs }) => {
  const url = knobs ? own.url : (named ?? '');
  const open: Relay[] = [];
  const come = async (as?: KeyPair): Promise<Relay> => {
    const relay = await visit(url, as);
    open.push(relay);
    return relay;
  };
  beforeEach(() => own.set(knobs ?? {}));
  afterEach(() => {
    for (const relay of open.splice(0)) relay.close();
  });

  it('takes mail from nobody in particular, also twice, and shows it to whom it is for', async () => {
    const [ana, bo] = [somebody(), somebody()];
    const nobody = await come();
    const mail = [letter(ana, bo, { words: 'one' }), letter(ana, bo, { words: 'two' })];
    for (const one of [...mail, ...mail]) await nobody.publish(one);
    expect((await idsOf(await come(bo), mailTo(bo))).sort()).toEqual(mail.map(({ id }) => id).sort());
  });

  it('has no mail where there is none', async () => {
    const bo = somebody();
    expect(await idsOf(await come(bo), mailTo(bo))).toEqual([]);
  });

  it('shows a stream to whoever holds its key, and its times are honest', async () => {
    const stream = somebody();
    const now = nowSeconds();
    const [early, late] = [letter(stream, stream, { at: now - 60 }), letter(stream, stream, { at: now })];
    const nobody = await come();
    await nobody.publish(early);
    await nobody.publish(late);
    const filter = { ...mailTo(stream), authors: [stream.id] };
    const member = await come(stream);
    expect(await idsOf(member, { ...filter, since: now - 30 })).toEqual([late.id]);
    expect(await idsOf(member, { ...filter, limit: 1 })).toEqual([late.id]);
    expect(await idsOf(member, filter)).toHaveLength(2);
  });

  it('tells those who follow, and only of what they follow, until they stop', async () => {
    const [ana, bo] = [somebody(), somebody()];
    const follower = await come(bo);
    const heard = new Set<unknown>();
    const stop = await follower.follow(mailTo(bo), (event) => void heard.add((event as { id: string }).id));
    const nobody = await come();
    const forBo = letter(ana, bo);
    await nobody.publish(letter(ana, ana));
    await nobody.publish(forBo);
    await vi.waitFor(() => expect([...heard]).toEqual([forBo.id]));
    stop();
    await nobody.publish(letter(ana, bo, { words: 'later' }));
    await pause(150);
    expect([...heard]).toEqual([forBo.id]);
  });

  it('forgets what its author takes back, and never takes it again', async () => {
    const [ana, bo] = [somebody(), somebody()];
    const nobody = await come();
    const mail = letter(ana, bo);
    await nobody.publish(mail);
    await nobody.publish(deletion([mail.id], ana, nowSeconds()));
    await nobody.publish(mail).catch(() => undefined);
    expect(await idsOf(await come(bo), mailTo(bo))).toEqual([]);
  });

  it('refuses what is not what it says it is, in words', async () => {
    const [ana, bo] = [somebody(), somebody()];
    const forged = { ...letter(ana, bo), content: 'forged' };
    await expect((await come()).publish(forged)).rejects.toMatchObject({ name: 'RelayError', trouble: 'refused' });
    await expect((await come()).publish(forged)).rejects.toThrow(/id|invalid/i);
  });

  it('sees one name on a connection, however much is asked at once', async () => {
    const bo = somebody();
    const relay = await come(bo);
    await Promise.all([idsOf(relay, mailTo(bo)), idsOf(relay, mailTo(bo)), relay.follow(mailTo(bo), () => {})]);
    const names = own.passed.filter(
      ({ from, frame }) => from === 'client' && frame.includes('22242') && frame.includes(bo.id),
    );
    expect(names.length).toBeLessThanOrEqual(1);
  });
});
