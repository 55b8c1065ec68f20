/** How hard a passphrase is to guess. */
export type Strength = 'weak' | 'fair' | 'strong';

/** Why a passphrase is easier to guess than its length says. */
export type Weakness = 'short' | 'common' | 'repeats';

/** What guessers try first, in the languages of our shoppers; without spaces and in lower case. */
const COMMON =
  /password|passwort|passphrase|motdepasse|azerty|qwerty|123456|654321|111111|000000|abcdef|iloveyou|jetaime|woaini|letmein|welcome|bonjour|soleil|doudou|admin|secret|dragon|monkey|sunshine|princess|football|grapevine|(19|20)\d\d/g;

const FAIR = 12;
const STRONG = 18;

const distinct = (text: string): number => new Set(text).size;

/**
 * A rough judgement by length, after what is common is counted as nothing. Long and unusual is what counts; no kind of
 * character is demanded.
 */
export const strengthOf = (passphrase: string): { strength: Strength; weakness?: Weakness } => {
  const text = passphrase.slice(0, 200).toLowerCase().replace(/\s+/g, '');
  const own = text.replace(COMMON, '');
  if (text.length >= 6 && distinct(text) < 5) return { strength: 'weak', weakness: 'repeats' };
  if (own.length < FAIR) return { strength: 'weak', weakness: own.length < text.length ? 'common' : 'short' };
  return { strength: own.length < STRONG ? 'fair' : 'strong' };
};
