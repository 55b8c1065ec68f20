/** What opinions are sorted by: the keys of the theme catalogue. Their names for people are the interface's. */
export const THEME_KEYS = [
  'accuracy',
  'battery',
  'build',
  'cleaning',
  'colour',
  'comfort',
  'compatibility',
  'connection',
  'content',
  'delivery',
  'described',
  'durability',
  'ease',
  'effect',
  'fit',
  'heat',
  'instructions',
  'look',
  'material',
  'noise',
  'packaging',
  'performance',
  'photos',
  'power',
  'price',
  'quality',
  'safety',
  'screen',
  'service',
  'size',
  'skin',
  'smell',
  'software',
  'sound',
  'story',
  'taste',
  'translation',
  'weight',
] as const;

/** One of {@link THEME_KEYS}. */
export type ThemeKey = (typeof THEME_KEYS)[number];

const KNOWN: ReadonlySet<string> = new Set(THEME_KEYS);

/** Whether a theme is of the catalogue, rather than a term people keep using. */
export const isThemeKey = (theme: string): theme is ThemeKey => KNOWN.has(theme);
