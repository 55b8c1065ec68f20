import { CAPS, plainLine } from '@/lib/domain/plain-text';
import type { Product } from '@/lib/domain/product';
import type { Sighting } from '@/lib/domain/sighting';
import { canonicalUrl, safeUrl } from '@/lib/domain/web-address';
import { DETECTORS } from './detectors';
import { type Facts, withoutGaps } from './facts';
import { judgePage, SURE_PRODUCT } from './kind/judge-page';
import { whyNot } from './kind/why-not';
import { chooseProduct } from './markup/choose-product';
import { mergeFacts, type Told } from './merge-facts';
import { type Page, readPage } from './page/page';
import { pageOpinions } from './page-opinions';
import { shopWidget } from './shop-widget';
import { shownPrices } from './visible/visible-price';
import { mayLook } from './watch/may-look';

const sameSite = (a: string, b: string): boolean =>
  new URL(a).hostname.replace(/^www\./, '') === new URL(b).hostname.replace(/^www\./, '');

/** The address the page calls its own, where that is believable: same host, and not the home page. */
const addressOf = ({ document, url }: Page): string => {
  const link = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? '';
  const own = link && safeUrl(link, url.href);
  const believable = own && sameSite(own, url.href) && new URL(own).pathname.length > 1;
  return canonicalUrl(believable ? own : url.href);
};

const tell = (page: Page): Told => {
  const told = new Map<(typeof DETECTORS)[number]['name'], Facts>();
  for (const { name, read } of DETECTORS) {
    const facts = read(page);
    if (facts) told.set(name, facts);
  }
  return told;
};

const productOf = (page: Page, facts: Facts, sure: number): Product | null => {
  const name = plainLine(facts.name ?? page.title, CAPS.productName);
  if (!name) return null;
  const { brand, price, image, category, variant, ids = {} } = facts;
  return withoutGaps<Product>({
    url: addressOf(page),
    name,
    brand,
    price,
    image,
    category,
    variant,
    ids,
    lang: page.lang,
    widget: shopWidget(page),
    sure: Math.round(sure * 1000) / 1000,
  } as { [K in keyof Product]: Product[K] | undefined });
};

/**
 * What one page sells and what it says of it, or why it sells nothing. Looks only, changes nothing; never throws on what a
 * page may hold, and stays within its budgets of nodes, blocks and depth.
 */
export const detect = (document: Document, url: string): Sighting => {
  if (!mayLook(url)) return { url, product: null, why: 'off-limits' };
  const page = readPage(document, url);
  const choice = chooseProduct([...page.jsonLd, ...page.microdata, ...page.rdfa], page);
  const shown = shownPrices(page);
  const { sure, clues } = judgePage(page, choice, shown);
  if (sure < SURE_PRODUCT) return { url, product: null, why: whyNot(clues) };
  const facts = mergeFacts(tell(page), shown);
  const product = productOf(page, facts, sure);
  if (!product) return { url, product: null, why: 'nothing-for-sale' };
  return { url, product, opinions: pageOpinions(page, choice), ...(facts.tally && { tally: facts.tally }) };
};
