import type { Pick as PickSaid, SaidId } from '@/lib/domain/friends/said';
import type { GuestLink, Vault } from '@/lib/domain/friends/vault';
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
): { event: NostrEvent; rumor: string } => {
  const author = keyPair(secret);
  const at = secondsNow(means);
  const { first: _, ...shown } = pick;
  const replyTo = mailboxKey(keyPair(vault.identity.secret), monthOf(at)).id;
  const from = vault.me.value.name;
  const rumor = makeRumor({ kind: 'guest-pick', ref, from, replyTo, pick: shown }, author, { t: means.now(), expires });
  const to = guestReadKey(linkSecretOf(author.id)).id;
  return { event: sealToPerson(rumor, author, { to, at, random: means.random }), rumor: rumor.id };
};

/** Asks relays to delete the copy behind a link; undefined when there is none yet. */
export const deletionOfCopy = ({ secret, copy }: GuestLink, at: UnixSeconds): NostrEvent | undefined => {
  if (!copy) return undefined;
  const author = keyPair(secret);
  const readKey = guestReadKey(linkSecretOf(author.id));
  return deletion([copy.event], wrapKey(author, copy.rumor, readKey.id), at);
};
