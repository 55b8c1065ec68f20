import * as v from 'valibot';
import { body, unixSeconds } from '@/lib/domain/schemas';
import { LIMITS } from './limits';
import { MOST_RELAYS, safeRelay } from './relay';

/** Lower-case hex of so many bytes. */
export const hex = (bytes: number) => v.pipe(v.string(), v.length(bytes * 2), v.regex(/^[0-9a-f]*$/));

/** A public key, or the id of an event: 32 bytes. */
export const hex32 = hex(32);

/** A circle, by 16 bytes. */
export const circleId = hex(16);

/** A whole number, both bounds included. */
export const wholeUpTo = (most: number, least = 0) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Milliseconds, up to the last a Date can hold (ECMA-262, 21.4.1.1). */
export const milliseconds = wholeUpTo(8.64e15);

/** A moment in whole Unix seconds; a fraction is no mishap of reading here, but refused. */
export const moment = v.pipe(v.number(), v.integer(), unixSeconds);

/** All of a list, or nothing of it: cutting would show less than was said. */
export const allOf = <S extends v.GenericSchema>(item: S, most: number, least = 0) =>
  v.pipe(v.array(item), v.maxLength(most), v.minLength(least));

/** Whether no two are the same. */
export const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** Text that may be left out, and is when nothing of it can be shown. */
export const maybeText = (cap: number) => v.fallback(v.optional(v.pipe(body(cap), v.minLength(1))), undefined);

/** At most {@link MOST_RELAYS} addresses of relays; odd ones are left out. */
export const relays = v.pipe(
  v.array(v.unknown()),
  v.transform((all) => [
    ...new Set(all.slice(0, 20).flatMap((one) => (typeof one === 'string' ? (safeRelay(one) ?? []) : []))),
  ]),
  v.transform((all) => all.slice(0, MOST_RELAYS)),
);

// The bytes of `RIFF`, which every WebP file begins with, in base64.
const WEBP = /^UklGR[A-Za-z0-9+/]+={0,2}$/;

/** A small WebP picture in base64; anything else is left out. */
export const face = v.fallback(
  v.optional(v.pipe(v.string(), v.maxLength(Math.ceil(LIMITS.faceBytes / 3) * 4), v.regex(WEBP))),
  undefined,
);
