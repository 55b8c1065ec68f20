import * as v from 'valibot';
import { line, withoutUndefined } from '@/lib/domain/schemas';
import { contentSchema } from './content-schema';
import { circleId, face, hex32, milliseconds, moment, relays, wholeUpTo } from './fields';
import { LIMITS } from './limits';
import { safeRelay } from './relay';
import type { Said } from './said';
import type { Vault } from './vault';

/*
 * What is kept of friends, as schemas: read again from storage, from a backup or from another device of the shopper.
 * The vault cannot be fetched again, so nothing in it is refused for being long or empty: texts are made plain, and
 * only what would do harm (a key that is none, a register without time) refuses the whole.
 */

/** A row of what was said. */
export const saidSchema = v.object({
  id: hex32,
  by: hex32,
  t: milliseconds,
  circle: v.optional(circleId),
  to: v.optional(hex32),
  guest: v.boolean(),
  expires: v.optional(moment),
  content: contentSchema,
  about: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4000))), v.maxLength(100)),
});

const register = <S extends v.GenericSchema>(value: S) => v.object({ t: milliseconds, value });
const registers = <S extends v.GenericSchema>(value: S) => v.record(v.string(), register(value));

const name = line(LIMITS.name);
const member = v.object({ id: hex32, name });

const circleSchema = v.object({
  id: circleId,
  owner: hex32,
  purpose: v.picklist(['friends', 'pick']),
  epochs: v.array(v.object({ number: wholeUpTo(1e6), secret: hex32, at: moment })),
  members: register(v.array(member)),
  relays,
  closed: v.boolean(),
});

const personSchema = v.object({
  id: hex32,
  name,
  standing: v.picklist(['waiting', 'friend', 'blocked', 'former']),
  since: moment,
});

const inviteSchema = v.object({
  secret: hex32,
  madeAt: moment,
  expires: moment,
  state: v.picklist(['open', 'used', 'withdrawn']),
  requests: v.array(v.object({ id: hex32, name, face })),
});

const guestCopySchema = v.object({ event: hex32, rumor: hex32, t: v.optional(milliseconds) });

const guestLinkSchema = v.object({
  secret: hex32,
  round: v.optional(wholeUpTo(1e6)),
  copy: v.optional(guestCopySchema),
  before: v.optional(v.array(guestCopySchema)),
  relays: v.optional(relays),
  pick: hex32,
  expires: moment,
  open: v.boolean(),
  accepted: v.array(hex32),
  muted: v.array(hex32),
});

const relay = v.pipe(
  v.string(),
  v.check((address) => safeRelay(address) === address),
);

/** The vault but for the key itself: what devices of one person tell each other. */
export const sharedVaultSchema = v.object({
  me: register(v.object({ name, face, mayBeAsked: v.boolean() })),
  relays: register(relays),
  people: registers(personSchema),
  groups: registers(v.nullable(v.object({ id: v.string(), name, members: v.array(hex32) }))),
  circles: v.record(circleId, circleSchema),
  invites: registers(inviteSchema),
  asked: registers(v.nullable(v.object({ secret: hex32, from: hex32, relays, expires: moment }))),
  guestLinks: registers(guestLinkSchema),
  formerRelays: v.optional(registers(v.object({ owner: hex32, url: relay, until: moment }))),
});

/** 32 bytes in base64url. */
const coordinate = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

export const vaultSchema = v.object({
  identity: v.object({ secret: hex32, id: hex32, madeAt: moment }),
  reviewKey: v.optional(register(v.object({ x: coordinate, y: coordinate, d: coordinate }))),
  ...sharedVaultSchema.entries,
});

/** A foreign value as a row, or undefined when it is none. */
export const parseSaid = (foreign: unknown): Said | undefined => {
  const parsed = v.safeParse(saidSchema, foreign);
  return parsed.success ? withoutUndefined<Said>(parsed.output) : undefined;
};

/** A foreign value as a vault, or undefined when it is none. */
export const parseVault = (foreign: unknown): Vault | undefined => {
  const parsed = v.safeParse(vaultSchema, foreign);
  return parsed.success ? withoutUndefined<Vault>(parsed.output) : undefined;
};
