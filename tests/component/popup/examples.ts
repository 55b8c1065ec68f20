import type { Board, Lookup } from '@/lib/domain/board';
import type { Aspect, JudgedOpinion } from '@/lib/domain/judgement';
import type { Product } from '@/lib/domain/product';
import { score } from '@/lib/domain/score';
import { FIRST_SETTINGS, type Settings } from '@/lib/domain/settings';

/** The moment every example is looked at: 14 March 2026, 16:00 UTC. */
export const NOW = 1_773_504_000;

export const PRODUCT: Product = {
  url: 'https://shop.example/frames/fenwick',
  name: 'Oriel Fenwick Round, tortoise',
  brand: 'Oriel',
  category: 'Glasses',
  lang: 'en',
  ids: { gtin: '4006381333931' },
  sure: 0.95,
};

export const SETTINGS: Settings = {
  ...FIRST_SETTINGS,
  welcomed: true,
  sources: [
    {
      config: { id: 'discourse:specs.example', kind: 'discourse', label: 'Specs Forum', fields: {} },
      on: true,
      trust: 3,
      when: 'popup',
    },
    {
      config: { id: 'feed:plain.example', kind: 'feed', label: 'Plain Sight', fields: {} },
      on: true,
      trust: 2,
      when: 'popup',
    },
  ],
};

const PAGE = { source: 'page', label: 'shop.example', medium: 'shop', origins: [] } as const;
const FORUM = {
  source: 'discourse:specs.example',
  label: 'Specs Forum',
  medium: 'forum',
  origins: ['https://specs.example'],
} as const;
const BLOG = {
  source: 'feed:plain.example',
  label: 'Plain Sight',
  medium: 'blog',
  origins: ['https://plain.example'],
} as const;

export const PAGE_FOUND = {
  ...PAGE,
  state: 'found',
  count: 12,
  at: NOW - 240,
  tally: { value: 4.3, worst: 1, best: 5, count: 1204 },
} as const satisfies Lookup;
export const FORUM_FOUND = { ...FORUM, state: 'found', count: 9, at: NOW - 240 } as const satisfies Lookup;
export const BLOG_FOUND = { ...BLOG, state: 'found', count: 2, at: NOW - 240 } as const satisfies Lookup;
export const FORUM_LOOKING = {
  ...FORUM,
  state: 'looking',
  attempts: 1,
  count: 0,
  since: NOW - 2,
} as const satisfies Lookup;
export const BLOG_WAITING = { ...BLOG, state: 'waiting', attempts: 0, count: 0 } as const satisfies Lookup;

type Trouble = Extract<Lookup, { state: 'failed' }>['trouble'];

/** The forum in trouble. */
export const forumFailed = (trouble: Trouble, until?: number): Lookup => ({
  ...FORUM,
  state: 'failed',
  trouble,
  at: NOW - 60,
  count: 0,
  ...(until !== undefined && { until }),
});

/** The blog in trouble. */
export const blogFailed = (trouble: Trouble, count = 0): Lookup => ({
  ...BLOG,
  state: 'failed',
  trouble,
  at: NOW - 60,
  count,
});

export const boardWith = (lookups: readonly Lookup[], change: Partial<Board> = {}): Board => ({
  tab: 7,
  url: PRODUCT.url,
  at: NOW - 300,
  private: false,
  opened: true,
  page: { state: 'product', product: PRODUCT, key: PRODUCT.url, corrected: false },
  lookups,
  revision: 1,
  ...change,
});

type Said = {
  source?: string;
  stars?: number;
  text?: string;
  lang?: string;
  aspects?: readonly Aspect[];
  more?: Partial<JudgedOpinion>;
};

const labelFor = (polarity: number) => (polarity > 0.2 ? 'positive' : polarity < -0.2 ? 'negative' : 'neutral');

/** One invented opinion; number `n` of its source. */
export const opinion = (
  n: number,
  { source = 'page', stars = 4, text, lang = 'en', aspects = [], more }: Said,
): JudgedOpinion => {
  const given = score(stars, 1, 5);
  const polarity = (stars - 3) / 2;
  return {
    id: `o${n}`,
    source,
    kind: source === 'page' ? 'review' : 'post',
    by: { name: `Reader ${n}`, url: `https://people.example/${source}/${n}` },
    ...(given !== undefined && { score: given }),
    text: text ?? `Number ${n} has worn these frames for a while and says so.`,
    at: NOW - n * 86_400 * 9,
    url: `https://specs.example/t/${n}`,
    match: { by: 'gtin', sure: 0.98 },
    ...more,
    judged: { lang, polarity, label: labelFor(polarity), aspects, flags: [], fingerprint: [], ...more?.judged },
  };
};

const light = (quote: string): Aspect => ({ theme: 'weight', polarity: 0.8, quote });
const hinge = (quote: string): Aspect => ({ theme: 'durability', polarity: 0.7, quote });
const slips = (quote: string): Aspect => ({ theme: 'fit', polarity: -0.7, quote });
const term: Aspect = { theme: 'nose pads', polarity: -0.5, quote: 'The nose pads turn green after a summer' };

const LONG = `${'I wore them through a whole winter of trains and rain and they never once slid down. '.repeat(5)}\n\nWould buy again.`;

/** Twenty-three people in three places: most like it. */
export const OPINIONS: readonly JudgedOpinion[] = [
  opinion(1, {
    stars: 5,
    text: 'I forget I have them on by lunch.',
    aspects: [light('I forget I have them on by lunch')],
    more: { verified: true, votes: { up: 41, down: 2 } },
  }),
  opinion(2, {
    stars: 5,
    text: LONG,
    aspects: [light('never once slid down'), { theme: 'fit', polarity: 0.6, quote: 'never once slid down' }],
  }),
  opinion(3, { stars: 5, aspects: [hinge('Two toddlers later, not one loose screw')] }),
  opinion(4, { stars: 4, aspects: [hinge('The hinges still close with a click')] }),
  opinion(5, {
    stars: 4,
    lang: 'fr',
    text: 'Une monture légère, mais l’étui est mince.',
    aspects: [light('Une monture légère')],
  }),
  opinion(6, {
    stars: 5,
    lang: 'zh',
    text: '戴了一整天也不压鼻梁，非常轻。',
    aspects: [light('戴了一整天也不压鼻梁')],
  }),
  opinion(7, {
    stars: 2,
    text: 'Lovely frame, but I push it up every ten minutes.',
    aspects: [slips('I push it up every ten minutes')],
    more: { votes: { up: 12, down: 0 } },
  }),
  opinion(8, { stars: 3, aspects: [term] }),
  ...[9, 10, 11, 12].map((n) => opinion(n, { stars: 5 - (n % 2) })),
  ...[13, 14, 15, 16, 17, 18].map((n) =>
    opinion(n, {
      source: 'discourse:specs.example',
      stars: 4 + (n % 2),
      aspects: n % 2 ? [light('Light enough for a long shift')] : [hinge('Mine survived a fall from a bike')],
    }),
  ),
  opinion(19, { source: 'discourse:specs.example', stars: 1, aspects: [slips('Slipped from the first day')] }),
  opinion(20, {
    source: 'discourse:specs.example',
    stars: 4,
    aspects: [{ theme: 'colour', polarity: 0.9, quote: 'The amber really does glow in daylight' }],
  }),
  opinion(21, { source: 'discourse:specs.example', stars: 4, aspects: [term] }),
  opinion(22, {
    source: 'feed:plain.example',
    stars: 5,
    aspects: [{ theme: 'colour', polarity: 0.8, quote: 'Exactly the brown of the pictures' }],
  }),
  opinion(23, { source: 'feed:plain.example', stars: 4 }),
];

/** Shown, never counted: one paid for, one that may be about something else. */
export const ASIDE: readonly JudgedOpinion[] = [
  opinion(31, { stars: 5, text: 'Got these for free, use my code!', more: { incentivised: true } }),
  opinion(32, {
    source: 'discourse:specs.example',
    stars: 3,
    text: 'The square ones are fine too.',
    more: { match: { by: 'name', sure: 0.4 } },
  }),
];
