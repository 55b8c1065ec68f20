import * as v from 'valibot';
import { contentSchema } from '@/lib/domain/friends/content-schema';
import { milliseconds } from '@/lib/domain/friends/fields';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Content } from '@/lib/domain/friends/said';
import { withoutUndefined } from '@/lib/domain/schemas';
import { attempt } from './attempt';
import { type Control, controlSchema } from './control';
import type { Rumor } from './event';

export type { Control, GuestPick, Join, Key, SelfNews } from './control';

/** Everything that can be in a sealed message. */
export type Told = Content | Control;

// Only ever inside a seal: relays see none of these numbers. 5 is NIP-09's own.
const KINDS = {
  key: 4570,
  join: 4571,
  pick: 4572,
  answer: 4573,
  opinion: 4574,
  outcome: 4575,
  remark: 4576,
  'guest-pick': 4577,
  roster: 4578,
  leave: 4580,
  self: 4581,
  profile: 4582,
  withdrawal: 5,
} as const satisfies Record<Told['kind'], number>;

const NAMES: ReadonlyMap<number, string> = new Map(Object.entries(KINDS).map(([name, kind]) => [kind, name]));

/** The kind a rumor of this content has. */
export const kindOf = (told: Told): number => KINDS[told.kind];

const IN_CIRCLES_ONLY: readonly Told['kind'][] = ['roster', 'leave'];
const TO_ONE_ONLY: readonly Told['kind'][] = ['key', 'join', 'self', 'guest-pick'];

/** Whether a thing may be said at all where it was: a circle's members in the circle, what carries secrets to one person. */
export const fitsChannel = ({ kind }: Told, { stream }: { stream: boolean }): boolean =>
  !(stream ? TO_ONE_ONLY : IN_CIRCLES_ONLY).includes(kind);

const toldSchema = v.variant('kind', [contentSchema, controlSchema]);
const envelope = v.object({ v: v.literal(1), t: milliseconds });

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

// A day more than may be chosen, for clocks that differ.
const LONGEST = (LIMITS.mostPickDays + 1) * 86_400;

const livesTooLong = (told: Told, at: number): boolean => {
  const pick = told.kind === 'guest-pick' ? told.pick : told;
  return pick.kind === 'pick' && pick.expires > at + LONGEST;
};

// Sealed twice, in steps of NIP-44's padding, 28,672 bytes of rumor are the most that make an event relays take. Beside
// the content stand id, author, time and tags.
const MOST_ESCAPED = 28_672 - 600;

const isTooLong = (content: string): boolean =>
  content.length > LIMITS.rumorBytes ||
  byteLength(content) > LIMITS.rumorBytes ||
  byteLength(JSON.stringify(content)) > MOST_ESCAPED;

/**
 * What a rumor says, cleaned and capped, or undefined when it is too long, of a kind or version not known, not of its
 * shape, or when its `t` and `created_at` are of different seconds.
 */
export const parseTold = ({ kind, content, created_at }: Rumor): Told | undefined => {
  const name = NAMES.get(kind);
  if (name === undefined || isTooLong(content)) return undefined;
  const payload = attempt<unknown>(() => JSON.parse(content));
  const { output: head, success } = v.safeParse(envelope, payload);
  if (!success || Math.floor(head.t / 1000) !== created_at) return undefined;
  const parsed = v.safeParse(toldSchema, { ...Object(payload), kind: name });
  if (!parsed.success) return undefined;
  const told = withoutUndefined<Told>(parsed.output);
  return livesTooLong(told, created_at) ? undefined : told;
};
