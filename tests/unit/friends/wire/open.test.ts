import { describe, expect, it, vi } from 'vitest';
import { conversation, rememberConversations } from '@/lib/friends/wire/conversation';
import { open, peek } from '@/lib/friends/wire/open';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToCircle, sealToPerson } from '@/lib/friends/wire/seal';
import { bytesOf } from '@/tests/world/friends/stores';
import { ana, bo, CIRCLE, cy, inCircle, inInbox, mallory, NOW, otherStream, overTheWire, stream } from './cast';

const TOLD = { kind: 'remark', about: 'ab'.repeat(32), text: 'the round ones' } as const;
const rumor = makeRumor(TOLD, bo, { t: NOW * 1000 + 12, circle: CIRCLE, expires: NOW + 99 });
const wrap = sealToCircle(rumor, bo, { stream, at: NOW });
const random = bytesOf('open');

describe('what was sealed for a circle', () => {
  it('opens with the stream key, and says who said what and until when', () => {
    expect(open(overTheWire(wrap), inCircle)).toEqual({
      rumor,
      told: TOLD,
      wrap: { id: wrap.id, at: NOW, expires: NOW + 99 },
    });
  });

  it('shows a relay nothing but one shared key, a time and an expiry', () => {
    expect(wrap).toMatchObject({ kind: 1059, pubkey: stream.id, created_at: NOW });
    expect(wrap.tags).toEqual([
      ['p', stream.id],
      ['expiration', String(NOW + 99)],
    ]);
    expect(JSON.stringify(wrap)).not.toMatch(new RegExp(`${bo.id}|${CIRCLE}|round`));
  });

  it('does not open with another stream key, or for somebody who is no member', () => {
    expect(open(wrap, { ...inCircle, key: otherStream })).toEqual({ refused: 'not-for-us' });
    expect(open(wrap, { ...inCircle, mayHaveSaid: (author) => author !== bo.id })).toEqual({ refused: 'stranger' });
  });

  it('said again in another wrap keeps its id', () => {
    const again = open(sealToCircle(rumor, bo, { stream: otherStream, at: NOW }), { ...inCircle, key: otherStream });
    expect(again).toMatchObject({ rumor: { id: rumor.id } });
  });

  it('is refused once it was changed, though it opened before', () => {
    const event = structuredClone(wrap);
    expect(open(event, inCircle)).toHaveProperty('told');
    const changed = Object.assign(event, { content: wrap.content.replace(/.$/, 'A'), created_at: NOW - 1 });
    expect(open(changed, inCircle)).toEqual({ refused: 'forged' });
  });

  it('is refused from the second it expires', () => {
    expect(open(wrap, { ...inCircle, now: NOW + 98 })).toHaveProperty('told');
    expect(open(wrap, { ...inCircle, now: NOW + 99 })).toEqual({ refused: 'expired' });
  });
});

describe('what was sealed for one person', () => {
  const aside = makeRumor(TOLD, bo, { t: NOW * 1000 });
  const event = sealToPerson(aside, bo, { to: ana.id, at: NOW, random });

  it('opens for that person alone', () => {
    expect(open(overTheWire(event), inInbox)).toMatchObject({ rumor: aside, told: TOLD });
    expect(open(event, { ...inInbox, key: cy })).toEqual({ refused: 'not-for-us' });
  });

  it('comes from a key nobody knows, dated back by up to two days', () => {
    const times = Array.from(
      { length: 12 },
      () => NOW - sealToPerson(aside, bo, { to: ana.id, at: NOW, random }).created_at,
    );
    expect(Math.min(...times)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...times)).toBeLessThan(48 * 3600);
    expect(new Set(times).size).toBeGreaterThan(6);
    expect(event.pubkey).not.toBe(bo.id);
  });
});

describe('the cost of strangers', () => {
  const costs = (event: unknown, how = inCircle) => {
    const spy = vi.fn(conversation);
    return { refused: open(event, { ...how, conversation: spy }), curve: spy.mock.calls.length };
  };

  it('is no arithmetic on curves for what is not for us, too big, too late or no event', () => {
    const foreign = sealToCircle(rumor, mallory, { stream: otherStream, at: NOW });
    expect(costs(foreign)).toEqual({ refused: { refused: 'not-for-us' }, curve: 0 });
    expect(costs({ ...wrap, content: 'A'.repeat(70_000) })).toEqual({ refused: { refused: 'too-big' }, curve: 0 });
    expect(costs(wrap, { ...inCircle, now: NOW + 500 })).toEqual({ refused: { refused: 'expired' }, curve: 0 });
    expect(costs({ ...wrap, created_at: 3 })).toEqual({ refused: { refused: 'forged' }, curve: 0 });
    expect(costs(null)).toEqual({ refused: { refused: 'not-an-event' }, curve: 0 });
  });

  it('is one opening, and no look at what they say, for those who hold the key but are no members', () => {
    expect(costs(wrap, { ...inCircle, mayHaveSaid: () => false }).curve).toBe(1);
  });
});

describe('conversations', () => {
  it('are remembered for a round, and are the same', () => {
    const remembered = rememberConversations();
    expect(remembered(stream, bo.id)).toEqual(conversation(stream, bo.id));
    expect(remembered(stream, bo.id)).toBe(remembered(stream, bo.id));
    expect(remembered(stream, bo.id)).not.toEqual(remembered(stream, cy.id));
  });
});

describe('a peek', () => {
  it('tells an event by what costs nothing', () => {
    expect(peek(overTheWire(wrap))).toEqual({ id: wrap.id, p: stream.id, pubkey: stream.id });
    expect([peek(null), peek({ id: 5 }), peek({ ...wrap, content: 'A'.repeat(1 << 20) })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
