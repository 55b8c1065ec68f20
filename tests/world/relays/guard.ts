import type { Event, Filter } from '@nostr-relay/common';
import { LETTER } from './event-store';

/** Whether sealed mail may be shown to whoever proved to be these keys: only to the author and to whom it is for. */
export const isInvolved = ({ kind, pubkey, tags }: Event, names: ReadonlySet<string>): boolean =>
  kind !== LETTER || names.has(pubkey) || tags.some(([name, value]) => name === 'p' && names.has(value ?? ''));

const areOwn = (keys: readonly string[] | undefined, names: ReadonlySet<string>): boolean =>
  keys !== undefined && keys.length > 0 && keys.every((key) => names.has(key));

/** Why a question is refused: nobody asks for sealed mail without a name, nor for that of others. undefined: it is answered. */
export const refusalOf = (filters: readonly Filter[], names: ReadonlySet<string>): string | undefined => {
  const letters = filters.filter(({ kinds }) => kinds?.includes(LETTER));
  if (letters.length === 0) return undefined;
  if (names.size === 0) return 'auth-required: sealed mail is only shown to whom it is for';
  const allOwn = letters.every((filter) => areOwn(filter['#p'], names) || areOwn(filter.authors, names));
  return allOwn ? undefined : 'restricted: that is the mail of somebody else';
};
