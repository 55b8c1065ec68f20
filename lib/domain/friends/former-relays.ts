import type { PersonId } from '@/lib/domain/opinion';
import { type Milliseconds, withEntry } from './register';
import type { FormerRelay, Vault } from './vault';

/** The longest pick, extended once, and a week: so long may something from before a move still be waited for. */
const KEPT_SECONDS = 67 * 86_400;

type Move = { owner: PersonId; from: readonly string[]; to: readonly string[]; now: Milliseconds };

/** The vault after somebody moved their circles: what they left is remembered for 67 days. */
export const withMove = (vault: Vault, { owner, from, to, now }: Move): Vault => {
  const left = [...new Set(from)].filter((url) => !to.includes(url));
  if (left.length === 0) return vault;
  const until = Math.floor(now / 1000) + KEPT_SECONDS;
  const formerRelays = left.reduce(
    (all, url) => withEntry(all, `${owner} ${url}`, { value: { owner, url, until }, now }),
    vault.formerRelays ?? {},
  );
  return { ...vault, formerRelays };
};

/** Whether a former relay is still looked at. */
export const isRemembered = ({ until }: FormerRelay, now: Milliseconds): boolean => until * 1000 > now;

/** Where somebody's circles met until they moved, as long as that is remembered. */
export const formerRelays = (vault: Vault, owner: PersonId, now: Milliseconds): readonly string[] =>
  Object.values(vault.formerRelays ?? {})
    .filter(({ value }) => value.owner === owner && isRemembered(value, now))
    .map(({ value }) => value.url);
