import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenSocket } from '@/lib/domain/friends/socket';
import { openRelay } from '@/lib/friends/relay/open-relay';
import { ping } from '@/lib/friends/relay/ping';
import { wantsPatience } from '@/lib/friends/relay/relay';
import { nowMs, nowSeconds, wait } from '@/lib/platform/clock';
import { nodeSocket } from '@/tests/world/relays/node-socket';
import { startRelay } from '@/tests/world/relays/start-relay';
import { ending, idsOf, letter, mailTo, somebody, TIMEOUT, visit } from './letters';

const relay = await startRelay();
beforeEach(() => relay.reset());
afterAll(() => relay.stop());

const [ana, bo] = [somebody(), somebody()];
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
    const left: number[] = [];
    const open: OpenSocket = (url, ears) => {
      const socket = nodeSocket(url, ears);
      const send = (frame: string) => {
        if (frame.startsWith('["EVENT"')) left.push(Date.now());
        socket.send(frame);
      };
      return { ...socket, send };
    };
    const nobody = await openRelay(relay.url, { open, wait, now: nowMs, timeout: 2000, sign: () => letter(ana, bo) });
    const mail = Array.from({ length: 24 }, (_, n) => letter(ana, bo, { words: String(n) }));
    await Promise.all(mail.map((one) => nobody.publish(one)));
    expect(relay.events.all()).toHaveLength(24);
    // A busy machine hands some over a little late; the next ten never early.
    const spans = left.slice(10).map((at, n) => at - (left[n] ?? 0));
    expect(Math.min(...spans)).toBeGreaterThan(900);
  });

  it('takes no event that is too big or expired, and shows none that expires', async () => {
    const nobody = await visit(relay.url);
    expect((await ending(nobody.publish(letter(ana, bo, { words: 'x'.repeat(65_536) })))).message).toMatch(/large/);
    expect((await ending(nobody.publish(letter(ana, bo, { expires: nowSeconds() - 10 })))).message).toMatch(/expired/);
    await nobody.publish(letter(ana, bo, { expires: nowSeconds() + 4 }));
    const member = await visit(relay.url, bo);
    expect(await idsOf(member, mailTo(bo))).toHaveLength(1);
    await vi.waitFor(async () => expect(await idsOf(member, mailTo(bo))).toEqual([]), { timeout: 8000, interval: 300 });
  });
});
