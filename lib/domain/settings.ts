import type { ChosenPlace } from './search-place';
import type { SourceEntry } from './source';

/** When Grapevine looks at a page by itself. */
export type Recognising = 'on-click' | 'chosen-sites' | 'all-sites';

export type Language = 'en' | 'fr' | 'zh-CN';

/** All the shopper's choices. Kept in storage.local, exported whole. */
export type Settings = {
  sources: readonly SourceEntry[];
  recognising: Recognising;
  /** Host names for `chosen-sites`. */
  sites: readonly string[];
  /** Host names where Grapevine never looks by itself. */
  quietSites: readonly string[];
  theme: 'system' | 'light' | 'dark';
  /** `browser` follows the languages the browser prefers. */
  language: Language | 'browser';
  /** Whether the shopper has been through the welcome page. */
  welcomed: boolean;
  /** Address where the page for friends without Grapevine is hosted; empty while there is none. */
  guestPage: string;
  /** Whether an answer to a pick is also told by a notification of the browser. */
  notifyAnswers: boolean;
  /** Whether Grapevine asks how a thing is once it should have arrived. */
  reminders: boolean;
  /** Address of a Blossom server for big photos; empty: they go to the relays in pieces. */
  blossom: string;
  /** Places to search by hand, as links in the popup; absent or empty: none. */
  searches?: readonly ChosenPlace[];
};

/** Nothing on but the page itself: nothing is sent until the shopper chooses. */
export const FIRST_SETTINGS: Settings = {
  sources: [],
  recognising: 'on-click',
  sites: [],
  quietSites: [],
  theme: 'system',
  language: 'browser',
  welcomed: false,
  guestPage: '',
  notifyAnswers: false,
  reminders: true,
  blossom: '',
};

const isOn = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** Whether the shopper lets Grapevine look at an address without being asked to. */
export const looksByItself = ({ recognising, sites, quietSites }: Settings, url: string): boolean => {
  if (recognising === 'on-click' || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  if (quietSites.some((site) => isOn(hostname, site))) return false;
  return recognising === 'all-sites' || sites.some((site) => isOn(hostname, site));
};
