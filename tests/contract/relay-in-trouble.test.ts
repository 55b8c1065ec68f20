import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wantsPatience } from '@/lib/friends/relay/ask';
import { ping } from '@/lib/friends/relay/ping';
import { RelayError } from '@/lib/friends/relay/relay';
import { nowSeconds } from '@/lib/platform/clock';
import { type Imposter, type Imposture, startImposter } from '@/tests/world/relays/start-imposter';
import { startRelay } from '@/tests/world/relays/start-relay';
import { idsOf, letter, mailTo, somebody, visit } from './letters';

const relay = await startRelay();
const imposters: Imposter[] = [];
beforeEach(() => relay.reset());
afterEach(async () => {
  await Promise.all(imposters.splice(0).map((one) => one.stop()));
});
afterAll(() => relay.stop());

const [ana, bo] = [somebody(), somebody()];
const TIMEOUT = 250;
/** What a busy machine may add. */
const SLACK = 1500;

/** How a promise ended, and that it ended in time: within `answers` answers' time. */
const ending = async (promise: Promise<unknown>, answers = 1): Promise<RelayError> => {
  const start = Date.now();
  const error = await promise.then(
    () => new Error('went well'),
    (error) => error,
  );
  expect(Date.now() - start).toBeLessThan(answers * TIMEOUT + SLACK);
  expect(error).toBeInstanceOf(RelayError);
  return error;
};

describe('a relay with much to say', () => {
  it('gives 1,200 events page by page, each once', async () => {
    const at = nowSeconds();
    const one = letter(ana, bo);
    const mail = Array.from({ length: 1200 }, (_, n) => {
      const id = n.toString(16).padStart(64, '0');
      return { ...one, id, created_at: at - Math.floor(n / 20), tags: [['p', bo.id]] };
    });
    for (const event of mail) relay.events.upsert(event);
    relay.set({ shuffle: true, twice: true });
    const member = await visit(relay.url, bo);
    const pages: number[] = [];
    await member.fetch(mailTo(bo), async (events) => void pages.push(events.length));
    expect(pages.reduce((sum, size) => sum + size, 0)).toBe(1200);
    expect(new Set(await idsOf(member, mailTo(bo))).size).toBe(1200);
    relay.set({ limit: 90 });
    expect(await idsOf(member, mailTo(bo))).toHaveLength(1200);
  });

  it('counts bytes both ways', async () => {
    const nobody = await visit(relay.url);
    const before = { ...nobody.bytes };
    await nobody.publish(letter(ana, bo, { words: 'é'.repeat(1000) }));
    expect(nobody.bytes.out - before.out).toBeGreaterThan(2000);
    expect(nobody.bytes.in - before.in).toBeGreaterThan(64);
  });
});

describe('whether a relay guards sealed mail', () => {
  it('is known once it refused a stranger, or once it showed them something', async () => {
    await (await visit(relay.url)).publish(letter(ana, bo));
    const stranger = await visit(relay.url);
    expect(stranger.guards).toBe('unknown');
    await expect(idsOf(stranger, mailTo(bo))).rejects.toThrow(/restricted/);
    expect(stranger.guards).toBe(true);
    relay.set({ unguarded: true });
    const other = await visit(relay.url);
    await idsOf(other, mailTo(bo));
    expect(other.guards).toBe(false);
  });

  it('is not known from an empty answer, nor from mail it shows to whom it is for', async () => {
    relay.set({ hides: true });
    const stranger = await visit(relay.url);
    await stranger.publish(letter(ana, bo));
    expect(await idsOf(stranger, mailTo(bo))).toEqual([]);
    expect(stranger.guards).toBe('unknown');
    const member = await visit(relay.url, bo);
    expect(await idsOf(member, mailTo(bo))).toHaveLength(1);
    expect(member.guards).toBe('unknown');
  });
});

describe('a relay that dies', () => {
  it('ends all that waits for it, is unreachable, and has its mail when it is back', async () => {
    const nobody = await visit(relay.url, undefined, TIMEOUT);
    const mail = letter(ana, bo);
    await nobody.publish(mail);
    relay.set({ mute: true });
    const waiting = ending(nobody.publish(letter(ana, bo, { words: 'late' })));
    await vi.waitFor(() => expect(relay.passed.at(-1)?.frame).toContain('late'));
    relay.kill();
    expect((await waiting).trouble).toBe('unreachable');
    await nobody.closed;
    expect((await ending(nobody.publish(mail))).trouble).toBe('unreachable');
    expect((await ending(visit(relay.url, bo, TIMEOUT))).trouble).toBe('unreachable');
    relay.set({});
    relay.restart();
    expect(await idsOf(await visit(relay.url, bo), mailTo(bo))).toEqual([mail.id]);
    relay.restart({ forget: true });
    expect(await idsOf(await visit(relay.url, bo), mailTo(bo))).toEqual([]);
  });

  it('is noticed by a ping', async () => {
    const nobody = await visit(relay.url, undefined, TIMEOUT);
    await ping(nobody);
    relay.set({ mute: true });
    expect((await ending(ping(nobody))).trouble).toBe('too-slow');
  });

  it('is told apart from one we left', async () => {
    const nobody = await visit(relay.url);
    nobody.close();
    nobody.close();
    await nobody.closed;
    await vi.waitFor(() => expect(relay.connections()).toBe(0));
    expect(await ending(idsOf(nobody, mailTo(bo)))).toMatchObject({ trouble: 'unreachable', message: 'closed' });
  });
});

describe('a relay that does not want to', () => {
  it('is quoted', async () => {
    relay.set({ refuse: 'blocked: not on the list \u202e' });
    const error = await ending((await visit(relay.url)).publish(letter(ana, bo)));
    expect(error).toMatchObject({ trouble: 'refused', message: 'blocked: not on the list' });
    expect(wantsPatience(error.message)).toBe(false);
  });

  it('may want it later', async () => {
    relay.set({ pace: 2 });
    const nobody = await visit(relay.url);
    for (const words of ['one', 'two']) await nobody.publish(letter(ana, bo, { words }));
    expect(wantsPatience((await ending(nobody.publish(letter(ana, bo)))).message)).toBe(true);
  });

  it('gets no more than ten events in a second', async () => {
    relay.set({ pace: 13 });
    const nobody = await visit(relay.url);
    const mail = Array.from({ length: 14 }, (_, n) => letter(ana, bo, { words: String(n) }));
    await Promise.all(mail.map((one) => nobody.publish(one)));
    expect(relay.events.all()).toHaveLength(14);
  });

  it('takes no event that is too big or expired, and shows none that expires', async () => {
    const nobody = await visit(relay.url);
    expect((await ending(nobody.publish(letter(ana, bo, { words: 'x'.repeat(65_536) })))).message).toMatch(/large/);
    expect((await ending(nobody.publish(letter(ana, bo, { expires: nowSeconds() - 10 })))).message).toMatch(/expired/);
    await nobody.publish(letter(ana, bo, { expires: nowSeconds() + 1 }));
    const member = await visit(relay.url, bo);
    expect(await idsOf(member, mailTo(bo))).toHaveLength(1);
    await vi.waitFor(async () => expect(await idsOf(member, mailTo(bo))).toEqual([]), { timeout: 4000, interval: 300 });
  });
});

describe('a server that is no honest relay', () => {
  const deal = async (behave: Imposture, greet?: Parameters<typeof startImposter>[1]) => {
    const imposter = await startImposter(behave, greet);
    imposters.push(imposter);
    return imposter.url;
  };
  const answering = (answer: (sub: string) => Iterable<string>): Imposture => {
    return ([verb, sub], socket) => {
      if (verb === 'REQ') for (const frame of answer(String(sub))) socket.send(frame);
    };
  };
  const mail = letter(ana, bo);
  const event = (sub: string, n: number, words = '') =>
    JSON.stringify(['EVENT', sub, { ...mail, id: n.toString(16).padStart(64, '0'), content: words }]);

  it('never answers: publishing, asking and following end in time', async () => {
    const nobody = await visit(await deal(() => {}), undefined, TIMEOUT);
    const ends = [nobody.publish(letter(ana, bo)), idsOf(nobody, mailTo(bo)), nobody.follow(mailTo(bo), () => {})];
    for (const error of await Promise.all(ends.map((end) => ending(end)))) expect(error.trouble).toBe('too-slow');
  });

  it('never opens', async () => {
    const { createServer } = await import('node:net');
    const silent = createServer((socket) => void socket.on('error', () => {})).listen(0, '127.0.0.1');
    await vi.waitFor(() => expect(silent.listening).toBe(true));
    const { port } = silent.address() as { port: number };
    expect((await ending(visit(`ws://127.0.0.1:${port}/`, bo, TIMEOUT))).trouble).toBe('too-slow');
    silent.close();
  });

  it('speaks no Nostr', async () => {
    const garbage = answering(() =>
      Array.from({ length: 200 }, (_, n) => ['{', '[]', '['.repeat(60_000), '"EOSE"'][n % 4] ?? ''),
    );
    const nobody = await visit(await deal(garbage));
    expect(await ending(idsOf(nobody, mailTo(bo)), 8)).toMatchObject({ trouble: 'refused', message: 'spoke no Nostr' });
  });

  it('says why in a notice only', async () => {
    const notice: Imposture = (_, socket) => socket.send(JSON.stringify(['NOTICE', 'too many requests, slow down']));
    const nobody = await visit(await deal(notice), undefined, TIMEOUT);
    const error = await ending(nobody.publish(letter(ana, bo)));
    expect([error.trouble, wantsPatience(error.message)]).toEqual(['refused', true]);
  });

  it('answers questions nobody asked', async () => {
    const strays = answering((sub) => [
      ...Array.from({ length: 500 }, (_, n) => event('elsewhere', n)),
      event(sub, 1),
      `["EOSE","${sub}"]`,
    ]);
    expect(await idsOf(await visit(await deal(strays)), mailTo(bo))).toHaveLength(1);
  });

  it('sends what is too big: it is left out, and what is huge ends nothing else', async () => {
    const big = answering((sub) => [
      event(sub, 1, 'x'.repeat(70_000)),
      event(sub, 2, 'x'.repeat(3_000_000)),
      event(sub, 3),
      `["EOSE","${sub}"]`,
    ]);
    const found = await idsOf(await visit(await deal(big)), mailTo(bo));
    expect(found.map((id) => Number.parseInt(id, 16))).toEqual([3]);
  });

  it('never comes to an end, event after event or page after page', async () => {
    let n = 0;
    const dripping = await visit(await deal(answering((sub) => [event(sub, n++)])), undefined, TIMEOUT);
    expect((await ending(idsOf(dripping, mailTo(bo)))).trouble).toBe('too-slow');
    const paging = answering((sub) => [...Array.from({ length: 500 }, () => event(sub, n++)), `["EOSE","${sub}"]`]);
    const endless = await visit(await deal(paging), undefined, TIMEOUT);
    const { trouble, message } = await ending(idsOf(endless, mailTo(bo)), 7);
    expect([trouble, message]).toEqual(['refused', 'comes to no end']);
  });

  it('asks for a name for ever: it hears four at most', async () => {
    let names = 0;
    const nosy: Imposture = ([verb, event], socket) => {
      if (verb === 'AUTH') names++;
      if (verb === 'AUTH')
        socket.send(JSON.stringify(['OK', (event as { id: string }).id, false, 'auth-required: who?']));
      else if (verb === 'REQ') socket.send(JSON.stringify(['CLOSED', event, 'auth-required: who?']));
      socket.send(JSON.stringify(['AUTH', `challenge ${names} ${verb}`]));
    };
    const url = await deal(nosy, (socket) => socket.send('["AUTH","first"]'));
    const member = await visit(url, bo, TIMEOUT);
    for (let times = 0; times < 5; times++) await ending(idsOf(member, mailTo(bo)), 2);
    expect(names).toBeLessThanOrEqual(4);
  });

  it('ends what we follow: the connection ends with it, so nobody waits in vain', async () => {
    const fickle: Imposture = ([verb, sub], socket) => {
      if (verb !== 'REQ') return;
      socket.send(`["EOSE","${sub}"]`);
      setTimeout(() => socket.send(`["CLOSED","${sub}","error: shutting down"]`), 20);
    };
    const nobody = await visit(await deal(fickle), undefined, TIMEOUT);
    await nobody.follow(mailTo(bo), () => {});
    await nobody.closed;
    expect((await ending(idsOf(nobody, mailTo(bo)))).message).toBe('error: shutting down');
  });
});
