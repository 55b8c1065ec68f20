/** How a relay behaves. `{}` is a relay in good health: asks for a name at once, guards sealed mail, 500 events a page. */
export type RelayKnobs = {
  /** Asks who one is only after refusing, or never; never means that it guards nothing. */
  asks?: 'lazily' | 'never';
  /** Shows sealed mail to everybody, whether it asked for a name or not. */
  unguarded?: true;
  /** Answers those who may not see something with nothing instead of refusing them. */
  hides?: true;
  /** Takes events only of those who said who they are. */
  strict?: true;
  /** What stands before `auth-required:`; strfry writes `ERROR: `. */
  prefix?: string;
  /** Milliseconds before anything is answered. */
  delay?: number;
  /** The stored events of an answer in no order. */
  shuffle?: true;
  /** Every event twice. */
  twice?: true;
  /** Refuses every event in these words. */
  refuse?: string;
  /** Events taken from one connection in one second; more are refused as `rate-limited`. */
  pace?: number;
  /** Events in one answer at most. */
  limit?: number;
  /** Never says that an answer is complete. */
  endless?: true;
  /** Hears everything and answers nothing. */
  mute?: true;
};
