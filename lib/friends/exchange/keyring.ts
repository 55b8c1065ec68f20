import { type Circle, type CircleId, currentEpoch, type Epoch } from '@/lib/domain/friends/circle';
import { formerRelays } from '@/lib/domain/friends/former-relays';
import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { KeyPair } from '@/lib/friends/wire/event';
import { keyPair, mailboxKey, monthOf, streamKey } from '@/lib/friends/wire/keys';
import { everywhereFor } from './addresses';

/**
 * A key something may be sealed to, and the relays to look at for it.
 * inbox: the shopper's own key; mailbox: the key of one month, known from invitations and guest links; stream: one
 * secret of a circle.
 */
export type Reader = {
  key: KeyPair;
  via: 'inbox' | 'mailbox' | 'stream';
  /** Of a stream. */
  circle?: CircleId;
  relays: readonly string[];
  /** What the key was made from: with it a later keyring need not make it again. */
  root: string;
};

/** In the order to be read: what brings keys before what they open. */
export type Keyring = readonly Reader[];

const DAY = 86_400;
/** An old secret is read for so long after its successor came. */
const OLD_EPOCHS = 90 * DAY;
/** What was sent before an invitation expired may be found so long after. */
const GRACE = 7 * DAY;
/** A guest link was made at most so long before it expires: the longest pick, extended once, and a week. */
const GUEST_LINK_LIFE = 67 * DAY;
const MONTHS = 3;

const relaysOf = (vault: Vault): readonly string[] => {
  const circles = Object.values(vault.circles).filter(({ closed }) => !closed);
  const asked = Object.values(vault.asked).flatMap(({ value }) => value?.relays ?? []);
  return [...new Set([...vault.relays.value, ...asked, ...circles.flatMap(({ relays }) => relays)])];
};

/** Every month from one moment to another, the latest few. */
const monthsBetween = (from: UnixSeconds, to: UnixSeconds): readonly string[] => {
  const days = Array.from({ length: Math.max(0, Math.ceil((to - from) / DAY)) }, (_, day) => monthOf(from + day * DAY));
  return [...new Set([...days, monthOf(to)])].slice(-MONTHS);
};

const mailboxMonths = (vault: Vault, now: UnixSeconds): readonly string[] => {
  const invites = Object.values(vault.invites)
    .filter(({ value }) => value.state === 'open' && value.expires + GRACE > now)
    .map(({ value }) => monthOf(value.madeAt));
  const links = Object.values(vault.guestLinks)
    .filter(({ value }) => value.open && value.expires > now)
    .flatMap(({ value }) => monthsBetween(Math.min(now, value.expires - GUEST_LINK_LIFE), now));
  return [...new Set([...invites, ...links])].sort();
};

/** The secrets of a circle that something may still be sealed with. */
const readEpochs = ({ epochs }: Circle, now: UnixSeconds): readonly Epoch[] =>
  epochs.filter((_, place) => {
    const next = epochs[place + 1];
    return !next || next.at + OLD_EPOCHS > now;
  });

/** Every key the shopper may be written to with, and where. `known` saves making keys it holds again. */
export const keyring = (vault: Vault, now: UnixSeconds, known: Keyring = []): Keyring => {
  const made = new Map(known.map(({ root, key }) => [root, key]));
  const keyFrom = (root: string, make: () => KeyPair) => made.get(root) ?? make();
  const mine = [...new Set([...vault.relays.value, ...formerRelays(vault, vault.identity.id, now * 1000)])];
  const relays = [...new Set([...mine, ...relaysOf(vault)])];
  const me = keyFrom(vault.identity.secret, () => keyPair(vault.identity.secret));
  const inbox: Reader = { key: me, via: 'inbox', relays, root: vault.identity.secret };
  const mailboxes = mailboxMonths(vault, now).map(
    (month): Reader => ({
      key: keyFrom(month, () => mailboxKey(me, month)),
      via: 'mailbox',
      relays: mine,
      root: month,
    }),
  );
  // Whoever leaves says so in the shopper's own circle, and has taken back in theirs what they said: that is read first.
  const foreignFirst = Object.values(vault.circles).toSorted(
    (a, b) => Number(a.owner === vault.identity.id) - Number(b.owner === vault.identity.id),
  );
  const streams = foreignFirst.flatMap((circle) =>
    circle.closed
      ? []
      : readEpochs(circle, now).map(
          ({ secret }): Reader => ({
            key: keyFrom(secret, () => streamKey(secret)),
            via: 'stream',
            circle: circle.id,
            relays:
              secret === currentEpoch(circle)?.secret
                ? circle.relays
                : everywhereFor(vault, { circle: circle.id }, now * 1000),
            root: secret,
          }),
        ),
  );
  return [inbox, ...mailboxes, ...streams];
};
