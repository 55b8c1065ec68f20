import type { Aspect, JudgedOpinion } from '@/lib/domain/judgement';
import type { Theme } from '@/lib/domain/summary';
import { isThemeKey } from '@/lib/domain/themes';

/** At most this many themes on either side, and quotes in each. */
const MOST_THEMES = 6;
const MOST_QUOTES = 5;
/** One person alone is a remark, not a theme; in small gatherings it may stand. */
const leastPeople = (opinions: number): number => (opinions < 20 ? 1 : 2);

/** A side this large is worth telling, even where more people stand on the other. */
const NOTABLE = 1 / 3;
/** Weaker than this, a remark is on neither side. */
const FAINT = 0.15;
const LENGTH_LIKED = 60;

type Mention = { aspect: Aspect; opinion: JudgedOpinion };
type Mentions = { theme: string; praise: readonly Mention[]; complaint: readonly Mention[] };
type Side = 'praise' | 'complaint';

/** Adds a mention; a person who says it twice is heard once, at their strongest. */
const hear = (mentions: Mention[], mention: Mention): void => {
  const held = mentions.at(-1);
  if (held?.opinion !== mention.opinion) mentions.push(mention);
  else if (Math.abs(mention.aspect.polarity) > Math.abs(held.aspect.polarity)) mentions.splice(-1, 1, mention);
};

const mentionsByTheme = (opinions: readonly JudgedOpinion[]): readonly Mentions[] => {
  const found = new Map<string, Record<Side, Mention[]>>();
  for (const opinion of opinions)
    for (const aspect of opinion.judged.aspects) {
      if (Math.abs(aspect.polarity) < FAINT) continue;
      const sides = found.get(aspect.theme) ?? { praise: [], complaint: [] };
      found.set(aspect.theme, sides);
      hear(sides[aspect.polarity > 0 ? 'praise' : 'complaint'], { aspect, opinion });
    }
  return [...found].map(([theme, sides]) => ({ theme, ...sides }));
};

/** Clear quotes are strong, about a line long, and from somebody others found helpful. */
const clarity = ({ aspect, opinion }: Mention): number =>
  Math.abs(aspect.polarity) -
  Math.abs(aspect.quote.length - LENGTH_LIKED) / 160 +
  Math.log2(1 + Math.max(0, opinion.votes?.up ?? 0)) / 20;

type Clear = Mention & { clear: number };

const byClarity = (a: Clear, b: Clear): number => b.clear - a.clear || (a.aspect.quote < b.aspect.quote ? -1 : 1);

/** The clearest few, without sorting the many. */
const quotesOf = (mentions: readonly Mention[]): Theme['quotes'] => {
  const best: Clear[] = [];
  for (const { aspect, opinion } of mentions) {
    const next = { aspect, opinion, clear: clarity({ aspect, opinion }) };
    const last = best[MOST_QUOTES - 1];
    if (last && byClarity(last, next) <= 0) continue;
    best.splice(MOST_QUOTES - 1, 1, next);
    best.sort(byClarity);
  }
  return best.map(({ aspect: { quote, polarity }, opinion }) => ({ quote, polarity, opinion }));
};

const themeOf = ({ theme, praise, complaint }: Mentions, side: Side): Theme => ({
  theme,
  known: isThemeKey(theme),
  praise: praise.length,
  complaint: complaint.length,
  quotes: quotesOf(side === 'praise' ? praise : complaint),
  evidence: [...new Set([...praise, ...complaint].map(({ opinion }) => opinion))].map(({ source, id }) => ({
    source,
    id,
  })),
});

const strongest = (all: readonly Mentions[], side: Side, least: number): Theme[] =>
  all
    .filter(({ praise, complaint, [side]: own }) => own.length >= (praise.length + complaint.length) * NOTABLE)
    .filter(({ [side]: own }) => own.length >= least)
    .sort((a, b) => b[side].length - a[side].length || (a.theme < b.theme ? -1 : 1))
    .slice(0, MOST_THEMES)
    .map((mentions) => themeOf(mentions, side));

/**
 * What people praise and what they complain of, the most frequent first. Each person counts once on a side of a theme;
 * a theme that divides people stands on both.
 */
export const gatherThemes = (opinions: readonly JudgedOpinion[]): { praise: Theme[]; complaints: Theme[] } => {
  const all = mentionsByTheme(opinions);
  const least = leastPeople(opinions.length);
  return { praise: strongest(all, 'praise', least), complaints: strongest(all, 'complaint', least) };
};
