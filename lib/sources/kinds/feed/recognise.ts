import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { isPrivateHost } from '@/lib/domain/private-address';
import type { SourceConfig, SourceIo } from '@/lib/domain/source';
import { hostOf, safeUrl } from '@/lib/domain/web-address';
import { PAGE_ACCEPT, readHead } from '@/lib/sources/read/page-head';
import { readFeed } from './items';

const configAt = (address: URL, label: string): SourceConfig => ({
  id: `feed:${address.href.replace(/^https?:\/\//, '')}`,
  kind: 'feed',
  label: plainLine(label, CAPS.name) || hostOf(address.href),
  fields: { address: address.href },
});

/** A page may offer its own origin's feeds and public ones, never an address inside the shopper's network. */
const isOffered = (feed: URL, page: URL): boolean =>
  feed.origin === page.origin || (feed.protocol === 'https:' && !isPrivateHost(feed));

/** WordPress and others write what a feed is after whose it is, `Banc & co » Feed`. */
const ownerIn = (title: string): string => title.replace(/\s*»[^»]*$/, '') || title;

const isPage = (body: string): boolean => /<html[\s>]|<!doctype html/i.test(body.slice(0, 2000));

/** The feed at an address, or the first feed its page offers; feeds of comments only when there is no other. */
export const recogniseFeed = async (url: URL, io: SourceIo): Promise<SourceConfig | null> => {
  const body = await io.fetchText(url.href, { accept: PAGE_ACCEPT });
  const feed = isPage(body) ? null : readFeed(body, url.href);
  if (feed) return configAt(url, feed.title);
  const { feeds, siteName } = readHead(body);
  const offered = feeds
    .map(({ href, title }) => ({ title, address: safeUrl(href, url.href) }))
    .flatMap(({ title, address }) => (address ? [{ title, address: new URL(address) }] : []))
    .filter(({ address }) => isOffered(address, url));
  const best = offered.find(({ title, address }) => !/comment/i.test(title + address.pathname)) ?? offered[0];
  return best ? configAt(best.address, siteName || ownerIn(best.title)) : null;
};
