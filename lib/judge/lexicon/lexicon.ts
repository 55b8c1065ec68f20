/**
 * What one language values things with. Every field is a list of words and `phrases_joined_so`, parted by blanks; a
 * trailing `*` stands for any ending. The longest match wins, so a phrase overrules the words in it.
 */
export type Lexicon = {
  /** Words by how much they say, from much blame (-3) to much praise (3). 0 marks phrases that only look like a tone. */
  tones: Readonly<Record<'3' | '2' | '1' | '0' | '-1' | '-2' | '-3', string>>;
  /** Turn what follows round. */
  negators: string;
  /** How many words after a negator it still reaches. */
  reach: number;
  /** Make what follows stronger, and weaker. */
  boosters: string;
  dampers: string;
  /** Begin the half of a sentence that matters more, and the half that matters less. */
  contrasts: string;
  concessions: string;
};
