/** Every key the source kinds use for their form labels and for what they reveal; the options page says each in all languages. */
export const SOURCE_WORDS = [
  'source.page.says',
  'source.discourse.address',
  'source.discourse.says',
  'source.hackernews.says',
  'source.feed.address',
  'source.feed.says',
] as const;

/** A key of the source catalogue. */
export type SourceWord = (typeof SOURCE_WORDS)[number];
