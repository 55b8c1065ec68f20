import { getEventHash, verifyEvent } from 'nostr-tools/pure';
import type { NostrEvent, Rumor } from '@/lib/friends/wire/event';
import type { Refused } from '@/lib/friends/wire/open';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToPerson } from '@/lib/friends/wire/seal';
import { bytesOf } from '@/tests/world/friends/stores';
import { answer, inStream, said, saying, toAna } from './as-usual';
import { deepJson, sealInNameOf, sealOf, wrapOf, wrapped } from './by-hand';
import { ana, bo, CIRCLE, cy, dee, mallory, NOW, OTHER_CIRCLE, otherStream, overTheWire, stream } from './cast';

/** nothing-new: whatever is said of it, it brings nothing that did not come already. */
export type MustBe = 'nothing-new' | Refused;

/** The rumor with other fields and the id they have. */
const reworded = (rumor: Rumor, fields: Partial<Rumor>): Rumor => {
  const { id: _, ...rest } = { ...rumor, ...fields };
  const template = { ...rest, tags: rest.tags.map((tag) => [...tag]) };
  return { id: getEventHash(template), ...template };
};

const withPayload = (rumor: Rumor, change: (payload: Record<string, unknown>) => unknown): Rumor =>
  reworded(rumor, { content: JSON.stringify(change(JSON.parse(rumor.content))) });

const twice = ({ reactions }: Record<string, unknown>): unknown[] => [reactions, reactions].flat();

/** An event nostr-tools has checked, so that it carries its mark. */
const marked = (event: NostrEvent): NostrEvent => {
  const own = { ...event, tags: event.tags.map((tag) => [...tag]) };
  if (!verifyEvent(own)) throw new Error('the event to tamper with is not genuine');
  return own;
};

const flipped = (base64: string): string => {
  const place = Math.floor(base64.length / 2);
  return base64.slice(0, place) + (base64[place] === 'A' ? 'B' : 'A') + base64.slice(place + 1);
};

const withOwnId = (event: NostrEvent): NostrEvent => ({ ...reworded(event, {}), sig: event.sig });

/** Makes the n-th of its kind, perhaps out of a genuine event. */
type Style = (n: number, genuine: NostrEvent) => unknown;

/** Every way of forging what comes to a circle, with the reason it must be refused for. */
export const IN_CIRCLE: readonly (readonly [style: string, must: MustBe, make: Style])[] = [
  ['content tampered under a kept mark: spread', 'forged', (_, e) => ({ ...marked(e), content: flipped(e.content) })],
  [
    'content tampered under a kept mark: Object.assign',
    'forged',
    (_, e) => Object.assign({}, marked(e), { content: flipped(e.content) }),
  ],
  [
    'content tampered under a kept mark: in place',
    'forged',
    (_, e) => Object.assign(marked(e), { content: flipped(e.content) }),
  ],
  ['tampered clone', 'forged', (_, e) => ({ ...structuredClone(marked(e)), created_at: e.created_at + 1 })],
  ['tampered JSON', 'forged', (_, e) => ({ ...Object(overTheWire(e)), created_at: e.created_at - 1 })],
  [
    'expiry added to a known id',
    'forged',
    (_, e) => ({
      ...e,
      tags: [
        ['p', stream.id],
        ['expiration', '9999999999'],
      ],
    }),
  ],
  ['id of another event', 'forged', (n, e) => ({ ...inStream(said(n, bo), bo), id: e.id })],
  ['MAC broken', 'cannot-open', (_, e) => withOwnId({ ...e, content: flipped(e.content) })],
  ['not encrypted at all', 'cannot-open', (_, e) => withOwnId({ ...e, content: '{"kind":13}' })],
  ['cut short', 'cannot-open', (_, e) => withOwnId({ ...e, content: e.content.slice(0, 200) })],
  ['written by a stranger to the stream', 'not-for-us', (n) => inStream(said(n, mallory), mallory, otherStream)],
  [
    'a stranger naming the stream as theirs',
    'cannot-open',
    (n) => withOwnId({ ...inStream(said(n, bo), bo, otherStream), pubkey: stream.id, tags: [['p', stream.id]] }),
  ],
  ['two addressees', 'not-for-us', (_, e) => ({ ...e, tags: [...e.tags, ['p', ana.id]] })],
  ['another kind', 'not-a-wrap', (n) => wrapOf(JSON.stringify(sealOf(said(n, bo), bo)), { kind: 4 })],
  [
    'wrap from the future',
    'from-the-future',
    (n) => wrapOf(JSON.stringify(sealOf(said(n, bo), bo)), { at: NOW + 3600 }),
  ],
  [
    'wrap expired',
    'expired',
    (n) => wrapOf(JSON.stringify(sealOf(said(n, bo), bo)), { tags: [['expiration', String(NOW - 1)]] }),
  ],
  ['a megabyte', 'too-big', (_, e) => ({ ...e, content: 'A'.repeat(1 << 20) })],
  ['tags as deep as a well', 'not-an-event', (_, e) => ({ ...e, tags: JSON.parse(deepJson(5000)) })],
  ['content as deep as a well', 'not-an-event', (_, e) => ({ ...e, content: JSON.parse(deepJson(5000)) })],
  ['a hundred tags', 'not-an-event', (_, e) => ({ ...e, tags: Array.from({ length: 100 }, () => ['p', stream.id]) })],
  ['no event', 'not-an-event', (n) => [null, undefined, 7, 'text', [], {}, JSON.parse(deepJson(5000)), true][n % 8]],
  ['upper case', 'not-an-event', (_, e) => ({ ...e, id: e.id.toUpperCase() })],
  [
    'time that is none',
    'not-an-event',
    (_, e) => ({ ...e, created_at: [1e300, -1, 0.5, '5', null][e.created_at % 5] }),
  ],

  ['deep JSON for a seal', 'bad-seal', () => wrapOf(deepJson(5000))],
  ['no JSON for a seal', 'cannot-open', () => wrapOf('{"kind":13,')],
  ['seal with tags', 'bad-seal', (n) => wrapped(sealOf(said(n, bo), bo, { tags: [['p', ana.id]] }))],
  ['seal of another kind', 'bad-seal', (n) => wrapped(sealOf(said(n, bo), bo, { kind: 1 }))],
  ['rumor without seal', 'bad-seal', (n) => wrapped(said(n, bo))],
  ['seal without signature', 'bad-seal', (n) => wrapped({ ...sealOf(said(n, bo), bo), sig: undefined })],
  ['removed member with the old secret', 'stranger', (n) => wrapped(sealOf(said(n, dee), dee))],
  ['stranger who got the secret', 'stranger', (n) => wrapped(sealOf(said(n, mallory), mallory))],
  ['member in the name of another', 'forged', (n) => wrapped(sealInNameOf(said(n, bo), bo, cy))],
  ['removed member in the name of another', 'forged', (n) => wrapped(sealInNameOf(said(n, bo), bo, dee))],
  ['signature of the seal broken', 'forged', (n) => wrapped({ ...sealOf(said(n, bo), bo), sig: '00'.repeat(64) })],
  [
    'signature of another seal',
    'forged',
    (n) => wrapped({ ...sealOf(said(n, bo), bo), sig: sealOf(said(n + 1, bo), bo).sig }),
  ],
  ['content of the seal tampered', 'forged', (n) => wrapped({ ...sealOf(said(n, bo), bo), created_at: NOW - 5 })],

  [
    'seal carried over from another circle',
    'bad-rumor',
    (n) => wrapped(sealOf(said(n, bo), bo, { to: otherStream.id })),
  ],
  ['rumor of another than the seal', 'bad-rumor', (n) => wrapped(sealOf(said(n, bo), cy))],
  ['signed rumor', 'bad-rumor', (n) => wrapped(sealOf({ ...said(n, bo), sig: 'ab'.repeat(64) }, bo))],
  ['wrong id of the rumor', 'bad-rumor', (n) => wrapped(sealOf({ ...said(n, bo), id: 'ab'.repeat(32) }, bo))],
  ['rumor without id', 'bad-rumor', (n) => wrapped(sealOf({ ...said(n, bo), id: undefined }, bo))],
  ['said in another circle', 'bad-rumor', (n) => wrapped(sealOf(said(n, bo, { circle: OTHER_CIRCLE }), bo))],
  ['said in no circle', 'bad-rumor', (n) => wrapped(sealOf(makeRumor(answer(n), bo, { t: NOW * 1000 }), bo))],
  [
    'said in two circles',
    'bad-rumor',
    (n) =>
      wrapped(
        sealOf(
          reworded(said(n, bo), {
            tags: [
              ['c', CIRCLE],
              ['c', OTHER_CIRCLE],
            ],
          }),
          bo,
        ),
      ),
  ],
  ['deep JSON for a rumor', 'bad-rumor', () => wrapped(sealOf(JSON.parse(deepJson(2000)), bo))],
  ['rumor from the future', 'from-the-future', (n) => wrapped(sealOf(said(n, bo, { t: (NOW + 3600) * 1000 }), bo))],
  ['rumor expired', 'expired', (n) => wrapped(sealOf(said(n, bo, { expires: NOW - 1 }), bo))],

  [
    'time and clock apart',
    'not-understood',
    (n) => wrapped(sealOf(reworded(said(n, bo), { created_at: NOW - 500 }), bo)),
  ],
  ['unknown kind', 'not-understood', (n) => wrapped(sealOf(reworded(said(n, bo), { kind: 1 }), bo))],
  [
    'unknown version',
    'not-understood',
    (n) =>
      wrapped(
        sealOf(
          withPayload(said(n, bo), (p) => ({ ...p, v: 2 })),
          bo,
        ),
      ),
  ],
  [
    'deep JSON in a field',
    'not-understood',
    (n) =>
      wrapped(
        sealOf(
          withPayload(said(n, bo), (p) => ({ ...p, reactions: JSON.parse(deepJson(2000)) })),
          bo,
        ),
      ),
  ],
  [
    'one thing chosen twice',
    'not-understood',
    (n) =>
      wrapped(
        sealOf(
          withPayload(said(n, bo), (p) => ({ ...p, reactions: twice(p) })),
          bo,
        ),
      ),
  ],
  [
    'a rumor of 25,000 letters',
    'not-understood',
    (n) =>
      wrapped(
        sealOf(
          withPayload(said(n, bo), (p) => ({ ...p, more: 'x'.repeat(25_000) })),
          bo,
        ),
      ),
  ],
  [
    'a secret told to all',
    'not-understood',
    (n) => inStream(makeRumor({ kind: 'self', vault: {} }, bo, saying(n)), bo),
  ],

  ['replay', 'nothing-new', (_, e) => e],
  ['replay under another signature of the wrap', 'nothing-new', (_, e) => ({ ...e, sig: '00'.repeat(64) })],
];

/** The same for what comes to one person. */
export const IN_INBOX: typeof IN_CIRCLE = [
  ['stranger in the inbox', 'stranger', (n) => toAna(said(n, mallory, {}), mallory)],
  [
    'addressed to somebody else',
    'not-for-us',
    (n) => sealToPerson(said(n, bo), bo, { to: cy.id, at: NOW, random: bytesOf('astray') }),
  ],
  ['circle talk to one alone', 'bad-rumor', (n) => toAna(said(n, bo), bo)],
  [
    'list of members to one alone',
    'not-understood',
    (n) => toAna(makeRumor({ kind: 'roster', epoch: 2, members: [] }, bo, { t: NOW * 1000 + (n % 1000) }), bo),
  ],
];
