/** Why something about friends was not done; each has its own words. */
export type Refusal =
  | 'not-a-link'
  | 'expired'
  | 'already-used'
  | 'own-link'
  | 'wrong-passphrase'
  | 'not-ours'
  | 'newer'
  | 'identity-exists'
  | 'no-relay'
  | 'too-many'
  /** They do not want to be asked about things they own. */
  | 'rather-not-asked'
  /** Photos that have to be sent anew are not on this device, and their server does not hand them out. */
  | 'photos-missing'
  | 'not-found';

/** Done with what it brought, or refused for a reason. */
export type Outcomes<T = Record<never, never>> = ({ state: 'done' } & T) | { state: 'refused'; because: Refusal };
