import * as v from 'valibot';
import type { Findings, Lead } from '@/lib/domain/opinion';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import { type SourceConfig, SourceError, type SourceIo, type SourceKind, type Trouble } from '@/lib/domain/source';
import { hostOf, safeUrl } from '@/lib/domain/web-address';
import { type Matcher, matcherFor } from '@/lib/sources/match';
import { searchPhrase } from '@/lib/sources/query';
import { PAGE_ACCEPT, readHead } from '@/lib/sources/read/page-head';
import { present, rowsOf, understood } from '@/lib/sources/read/rows';
import { addressIn } from '@/lib/sources/read/web-field';

/** Search engines behind an instance turn away whoever asks often. */
const FRESH_SECONDS = 3600;
const MOST_SITES = 12;
const MOST_LEADS = 10;

const text = v.nullish(v.string(), '');
const answerSchema = v.object({ query: v.string(), results: v.array(v.unknown()) });
const resultSchema = v.object({ url: v.string(), title: v.string(), content: text });
type Result = v.InferOutput<typeof resultSchema>;

type Search = { base: string; sites: readonly string[] };

/** Pages of an instance that stand beside its search. */
const OWN_PAGES = /\/(search|preferences|about|stats|info(\/.*)?)?$/;

const baseOf = ({ origin, pathname }: URL): string => origin + pathname.replace(OWN_PAGES, '');

/** The host names in what the shopper typed, each once, whether written as names or as addresses. */
const sitesIn = (typed: string): string[] => {
  const hosts = typed.split(/[\s,;]+/, 100).flatMap((word) => {
    const host = hostOf(/^https?:\/\//i.test(word) ? word : `https://${word}`);
    return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(host) ? [host] : [];
  });
  return [...new Set(hosts)].slice(0, MOST_SITES);
};

const isOn = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

const wordsFor = (phrase: string, sites: readonly string[]): string => {
  const within = sites.map((site) => `site:${site}`).join(' OR ');
  return sites.length > 1 ? `${phrase} (${within})` : `${phrase} ${within}`.trim();
};

/** A result as a place to read, where it speaks of the product and stands where the shopper wants to search. */
const leadOf = ({ url, title, content }: Result, sites: readonly string[], matches: Matcher): Lead[] => {
  const address = safeUrl(url);
  const said = plainLine(content, CAPS.quote);
  const name = plainLine(title, CAPS.title);
  const isWanted = sites.length === 0 || sites.some((site) => isOn(hostOf(address ?? ''), site));
  if (!address || !isWanted || !matches({ title: name, text: said })) return [];
  return [present<Lead>({ url: address, title: name || hostOf(address), said: said || undefined })];
};

const find = async ({ base, sites }: Search, product: Product, io: SourceIo): Promise<Findings> => {
  const phrase = searchPhrase(product);
  if (!phrase) return { opinions: [] };
  const asked = new URLSearchParams({ q: wordsFor(phrase, sites), format: 'json' });
  const heard = await io.fetchJson(`${base}/search?${asked}`, { freshFor: FRESH_SECONDS });
  const results = rowsOf(resultSchema, understood(answerSchema, heard, 'the search').results, 'a result');
  const matches = matcherFor(product);
  const leads = new Map(results.flatMap((result) => leadOf(result, sites, matches)).map((lead) => [lead.url, lead]));
  return { opinions: [], leads: [...leads.values()].slice(0, MOST_LEADS) };
};

const NO_PAGE: readonly Trouble[] = ['refused', 'needs-key', 'not-understood'];

const ifNoPage = (error: unknown): string => {
  if (error instanceof SourceError && NO_PAGE.includes(error.trouble)) return '';
  throw error;
};

/** An instance by the generator its pages name. */
const recognise = async (url: URL, io: SourceIo): Promise<SourceConfig | null> => {
  const page = await io.fetchText(url.href, { accept: PAGE_ACCEPT }).catch(ifNoPage);
  if (!/^searxng\b/i.test(readHead(page).generator)) return null;
  const base = baseOf(url);
  const id = `searxng:${base.replace(/^https?:\/\//, '')}`;
  return { id, kind: 'searxng', label: hostOf(base), fields: { address: base } };
};

/**
 * The shopper's own SearXNG (docs.searxng.org/dev/search_api) over the sites they name, or the whole web. It finds places to
 * read, no opinions. Its settings must allow answers in JSON; where they do not, it refuses.
 */
export const searxng: SourceKind = {
  kind: 'searxng',
  label: 'SearXNG',
  medium: 'blog',
  fields: [
    { name: 'address', words: 'address', type: 'url', required: true, example: 'https://search.example' },
    { name: 'sites', words: 'sites', type: 'text', required: false, example: 'forum.example, blog.example' },
  ],
  reveals: 'name',
  recognise,
  open: (config) => {
    const address = addressIn(config, 'address');
    const search = { base: baseOf(address), sites: sitesIn(new Map(Object.entries(config.fields)).get('sites') ?? '') };
    return {
      id: config.id,
      label: config.label,
      medium: 'blog',
      origins: [address.origin],
      find: (product, io) => find(search, product, io),
    };
  },
};
