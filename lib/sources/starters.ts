import type { Language } from '@/lib/domain/settings';
import type { SourceConfig } from '@/lib/domain/source';

const at = (kind: string, host: string, label = host): SourceConfig => ({
  id: `${kind}:${host}`,
  kind,
  label,
  fields: { address: `https://${host}` },
});

const named = (kind: string, label: string): SourceConfig => ({ id: kind, kind, label, fields: {} });

const stack = (site: string, label: string): SourceConfig => ({
  id: `stackexchange:${site}`,
  kind: 'stackexchange',
  label,
  fields: { site },
});

const feed = (address: string, label: string): SourceConfig => ({
  id: `feed:${address.replace(/^https:\/\//, '')}`,
  kind: 'feed',
  label,
  fields: { address },
});

const FOOD = at('openfacts', 'openfoodfacts.org', 'Open Food Facts');
const EVERYWHERE: readonly SourceConfig[] = [FOOD, named('openlibrary', 'Open Library'), named('mangrove', 'Mangrove')];

/** Places worth beginning with, by the language most people speak there. None is asked until the shopper adds it. */
export const STARTERS: Readonly<Record<Language, readonly SourceConfig[]>> = {
  en: [
    named('hackernews', 'Hacker News'),
    named('shop-reviews', 'Reviews hosted by shops'),
    at('lemmy', 'lemmy.world', 'Lemmy.World'),
    stack('hardwarerecs.stackexchange.com', 'Hardware Recommendations'),
    stack('diy.stackexchange.com', 'Home Improvement'),
    ...EVERYWHERE,
  ],
  fr: [
    feed('https://www.lesnumeriques.com/rss.xml', 'Les Numériques'),
    named('shop-reviews', 'Avis hébergés par les boutiques'),
    at('lemmy', 'jlai.lu', 'Jlai.lu'),
    at('mastodon', 'piaille.fr', 'Piaille'),
    ...EVERYWHERE,
  ],
  'zh-CN': [
    at('neodb', 'neodb.social', 'NeoDB'),
    named('shop-reviews', '商店页面上的评价'),
    named('hackernews', 'Hacker News'),
    ...EVERYWHERE,
  ],
};
