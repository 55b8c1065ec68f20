import * as v from 'valibot';
import { LIMITS } from '@/lib/domain/friends/limits';
import { line } from '@/lib/domain/schemas';

/** What paging needs of an event; all else in it is as the relay sent it, checked by nobody yet. */
export type Dated = { readonly id: string; readonly created_at: number; readonly kind?: unknown };

/** One frame of a relay (NIP-01, NIP-42). `size` in characters; an event over {@link FRAME.event} only counts for paging. */
export type Frame =
  | { says: 'event'; sub: string; event: Dated; size: number }
  | { says: 'end'; sub: string }
  | { says: 'closed'; sub: string; because: string }
  | { says: 'ok'; id: string; taken: boolean; because: string }
  | { says: 'auth'; challenge: string }
  | { says: 'notice'; because: string };

/** Characters of a frame: `most` is what relays in wide use accept of anybody, `event` what we take of an event and what is around it. */
export const FRAME = { most: 1_048_576, event: LIMITS.eventBytes + 512 } as const;

const ID = /^[0-9a-f]{64}$/;
// Some relays say null, or nothing.
const because = v.fallback(v.optional(line(240), ''), '');
const sub = v.pipe(v.string(), v.maxLength(64));

const isDated = (foreign: unknown): boolean => {
  const { id, created_at: at } = Object(foreign) as Record<string, unknown>;
  return typeof id === 'string' && ID.test(id) && Number.isSafeInteger(at) && Number(at) >= 0;
};

const FRAMES = v.union([
  v.pipe(
    v.looseTuple([v.literal('EVENT'), sub, v.custom<Dated>(isDated)]),
    v.transform(([, sub, event]) => ({ says: 'event' as const, sub, event })),
  ),
  v.pipe(
    v.looseTuple([v.literal('OK'), v.pipe(v.string(), v.regex(ID)), v.boolean(), because]),
    v.transform(([, id, taken, because]) => ({ says: 'ok' as const, id, taken, because })),
  ),
  v.pipe(
    v.looseTuple([v.literal('EOSE'), sub]),
    v.transform(([, sub]) => ({ says: 'end' as const, sub })),
  ),
  v.pipe(
    v.looseTuple([v.literal('CLOSED'), sub, because]),
    v.transform(([, sub, because]) => ({ says: 'closed' as const, sub, because })),
  ),
  v.pipe(
    v.looseTuple([v.literal('AUTH'), v.pipe(v.string(), v.minLength(1), v.maxLength(512))]),
    v.transform(([, challenge]) => ({ says: 'auth' as const, challenge })),
  ),
  v.pipe(
    v.looseTuple([v.literal('NOTICE'), because]),
    v.transform(([, because]) => ({ says: 'notice' as const, because })),
  ),
]);

/** A frame as the relay sent it; undefined when it is none that we know. Never throws. */
export const readFrame = (text: string): Frame | undefined => {
  if (text.length > FRAME.most) return undefined;
  try {
    const frame = v.safeParse(FRAMES, JSON.parse(text));
    if (!frame.success) return undefined;
    return frame.output.says === 'event' ? { ...frame.output, size: text.length } : frame.output;
  } catch {
    return undefined;
  }
};
