/** What opinions are sorted by: the keys of the theme catalogue. Their names for people are the interface's. */
export const THEME_KEYS = [
  /** Measures, tells or tracks rightly. */
  'accuracy',
  'battery',
  'build',
  'cleaning',
  'colour',
  'comfort',
  'compatibility',
  /** Pairs, connects and stays connected. */
  'connection',
  /** What a book, course or set holds; how much there is. */
  'content',
  'delivery',
  /** Is what was promised and pictured. */
  'described',
  'durability',
  'ease',
  /** Does what it is for. */
  'effect',
  /** How clothes and parts sit on what they are made for. */
  'fit',
  'heat',
  'instructions',
  /** Beauty, design. */
  'look',
  'material',
  'noise',
  'packaging',
  /** Speed. */
  'performance',
  /** The pictures it takes. */
  'photos',
  /** Strength: motor, suction, light. */
  'power',
  'price',
  'quality',
  'safety',
  'screen',
  'service',
  /** Dimensions and volume. */
  'size',
  /** How skin and hair bear it. */
  'skin',
  'smell',
  /** App, firmware, updates. */
  'software',
  'sound',
  /** Plot, writing, characters. */
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
