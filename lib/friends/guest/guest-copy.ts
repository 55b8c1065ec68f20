import { copiesOf, type GuestCopy, type GuestLink } from '@/lib/domain/friends/guest-link';
import type { Pick as PickSaid, SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { secondsNow } from '@/lib/friends/circle/means';
import type { FriendsIo } from '@/lib/friends/io';
import { deletion } from '@/lib/friends/wire/deletion';
import type { NostrEvent } from '@/lib/friends/wire/event';
import { guestReadKey, keyPair, mailboxKey, monthOf, wrapKey } from '@/lib/friends/wire/keys';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToPerson } from '@/lib/friends/wire/seal';
import { linkSecretOf } from './link-secret';

type Means = Pick<FriendsIo, 'now' | 'random'>;

/** A pick as a guest sees it. */
export type Copied = { ref: SaidId; pick: PickSaid; expires: UnixSeconds };

/** The copy of a pick behind a guest link, written by the link's throw-away key: nothing in it leads to the shopper's own. */
export const guestCopy = (
  vault: Vault,
  secret: GuestLink['secret'],
  { ref, pick, expires, means }: Copied & { means: Means },
): { event: NostrEvent; copy: GuestCopy } => {
  const author = keyPair(secret);
  const at = secondsNow(means);
  const { first: _, ...shown } = pick;
  const replyTo = mailboxKey(keyPair(vault.identity.secret), monthOf(at)).id;
  const from = vault.me.value.name;
  const rumor = makeRumor({ kind: 'guest-pick', ref, from, replyTo, pick: shown }, author, { t: means.now(), expires });
  const to = guestReadKey(linkSecretOf(author.id)).id;
  const event = sealToPerson(rumor, author, { to, at, random: means.random });
  return { event, copy: { event: event.id, rumor: rumor.id, t: means.now() } };
};

/** Asks relays to delete the copies behind a link, one request for each. */
export const deletionsOfCopies = (link: GuestLink, at: UnixSeconds): readonly NostrEvent[] => {
  const author = keyPair(link.secret);
  const readKey = guestReadKey(linkSecretOf(author.id));
  return copiesOf(link).map(({ event, rumor }) => deletion([event], wrapKey(author, rumor, readKey.id), at));
};
