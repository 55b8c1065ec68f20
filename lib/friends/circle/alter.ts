import type { Outcomes, Refusal } from '@/lib/domain/friends/outcomes';
import type { Vault } from '@/lib/domain/friends/vault';
import type { FriendsIo } from '@/lib/friends/io';

class Declined extends Error {
  override readonly name = 'Declined';
  readonly because: Refusal;
  constructor(because: Refusal) {
    super(because);
    this.because = because;
  }
}

type Change = (now: Vault) => Vault | Refusal;

const agreed = (next: Vault | Refusal): Vault => {
  if (typeof next === 'string') throw new Declined(next);
  return next;
};

/**
 * Changes the vault, or nothing when the change answers with a refusal: looking and changing are one step, so nothing
 * comes between. Without a vault it is `not-found`. Rejects only when the vault cannot be read or written.
 */
export const alter = async (io: FriendsIo, change: Change): Promise<Outcomes<{ vault: Vault }>> => {
  try {
    return { state: 'done', vault: await io.vault.change((now) => agreed(now ? change(now) : 'not-found')) };
  } catch (error) {
    if (error instanceof Declined) return { state: 'refused', because: error.because };
    throw error;
  }
};
