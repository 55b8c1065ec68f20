import { isPrivateHost } from '@/lib/domain/private-address';
import rules from './off-limits.json';

const HOSTS: ReadonlySet<string> = new Set(rules.hosts.split(' '));
const LEADING: ReadonlySet<string> = new Set(rules.leading.split(' '));
const SEARCH: ReadonlySet<string> = new Set(rules.search.split(' '));
const PATHS: ReadonlySet<string> = new Set(rules.paths.split(' '));

/** `a.b.c` and every name above it that is still a site: `b.c`. Whole labels only, so no lookalike can borrow a name. */
const namesAbove = (host: string): readonly string[] => {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
};

/** A search engine in any country: `www.google.co.uk`, but not `shop.google.example.org`. */
const isSearchEngine = (labels: readonly string[], path: string): boolean => {
  const place = labels.findIndex((label) => SEARCH.has(label));
  const countryOnly = labels.slice(place + 1).every((label) => label.length <= 3);
  const nothingBefore = labels.slice(0, Math.max(0, place)).every((label) => label === 'www');
  return place >= 0 && nothingBefore && countryOnly && /^\/(?:$|search|webhp|images|imgres|maps)/.test(path);
};

const isOffLimitsHost = ({ hostname, pathname }: URL): boolean => {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  const labels = host.split('.');
  return (
    namesAbove(host).some((name) => HOSTS.has(name)) ||
    (labels.length > 2 && LEADING.has(labels[0] ?? '')) ||
    host.endsWith('.bank') ||
    isSearchEngine(labels, pathname)
  );
};

const isOffLimitsPath = ({ pathname }: URL): boolean =>
  pathname
    .toLowerCase()
    .split('/')
    .some((part) => PATHS.has(part.replace(/\.(?:html?|php|aspx?|jsp|do)$/, '')) || PATHS.has(part));

/**
 * Whether a page may be looked at at all: never mail, banks, log-ins, payment, private networks, consoles, editors, chats or
 * search engines (off-limits.json), and nothing but http and https.
 */
export const mayLook = (url: string): boolean => {
  if (url.length > 4000 || !URL.canParse(url)) return false;
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol) || address.username || address.password) return false;
  return !isPrivateHost(address) && !isOffLimitsHost(address) && !isOffLimitsPath(address);
};
