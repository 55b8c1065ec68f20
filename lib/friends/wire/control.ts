import * as v from 'valibot';
import type { Circle, CircleId, Member } from '@/lib/domain/friends/circle';
import { membersSchema, pickSchema, profileSchema } from '@/lib/domain/friends/content-schema';
import { circleId, hex32, moment, relays, wholeUpTo } from '@/lib/domain/friends/fields';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Profile } from '@/lib/domain/friends/person';
import type { Pick, SaidId } from '@/lib/domain/friends/said';
import { sharedVaultSchema } from '@/lib/domain/friends/schemas';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import { named } from '@/lib/domain/schemas';

/** A circle's owner hands its secret to a member. `secret` is 32 bytes as hex; `epoch` counts the circle's secrets. */
export type Key = {
  kind: 'key';
  circle: CircleId;
  purpose: Circle['purpose'];
  epoch: number;
  secret: string;
  at: UnixSeconds;
  relays: readonly string[];
  members: readonly Member[];
};

/** Somebody asks to be let in; `invite` is the secret of the invitation. */
export type Join = { kind: 'join'; invite: string; profile: Profile; relays: readonly string[] };

/** News from another device of the same person: whatever parts of the vault are worth telling, for `mergedVault`. */
export type SelfNews = { kind: 'self'; vault: Partial<Omit<Vault, 'identity'>> };

/** A pick for whoever holds its link. `ref` is the pick as friends know it; answers go to `replyTo`. */
export type GuestPick = { kind: 'guest-pick'; ref: SaidId; from: string; replyTo: PersonId; pick: Pick };

/** What keeps circles going: acted upon and never kept. Always to one person. */
export type Control = Key | Join | SelfNews | GuestPick;

const keySchema = v.object({
  kind: v.literal('key'),
  circle: circleId,
  purpose: v.picklist(['friends', 'pick']),
  epoch: wholeUpTo(1e6, 1),
  secret: hex32,
  at: moment,
  relays,
  members: membersSchema,
});

const joinSchema = v.object({ kind: v.literal('join'), invite: hex32, profile: profileSchema, relays });

const selfSchema = v.object({ kind: v.literal('self'), vault: v.partial(sharedVaultSchema) });

const guestPickSchema = v.object({
  kind: v.literal('guest-pick'),
  ref: hex32,
  from: named(LIMITS.name),
  replyTo: hex32,
  pick: pickSchema,
});

export const controlSchema = v.variant('kind', [keySchema, joinSchema, selfSchema, guestPickSchema]);
