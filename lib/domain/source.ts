import type { Category } from './categories';
import type { Findings, SourceId, UnixSeconds } from './opinion';
import type { Product } from './product';
import type { FieldWord, Reveals } from './source-words';

/** Where voices are heard; the share of each is part of every summary. */
export type Medium = 'friends' | 'shop' | 'forum' | 'social' | 'blog' | 'video' | 'clip';

/** Why a source could not be asked. Each leads to a different thing the shopper can do. */
export type Trouble =
  | 'no-permission'
  | 'unreachable'
  | 'too-slow'
  | 'throttled'
  | 'refused'
  | 'needs-key'
  | 'not-understood'
  | 'our-bug';

/** The one way a source fails. `until` says when it may be asked again. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly trouble: Trouble;
  readonly until?: UnixSeconds;
  /** What the place said of it, cut and not yet trusted; only where it refused in JSON. */
  readonly said?: string;
  constructor(trouble: Trouble, because: string, until?: UnixSeconds) {
    super(because);
    this.trouble = trouble;
    if (until !== undefined) this.until = until;
  }

  /** The same failure with what the place said of it. */
  saying(said: string | undefined): SourceError {
    return said === undefined ? this : Object.assign(new SourceError(this.trouble, this.message, this.until), { said });
  }
}

/** How to ask for one address. */
export type Asking = {
  /** Answer from the cache when it is younger than this many seconds. */
  freshFor?: number;
  /** Media types for the Accept header. */
  accept?: string;
  /** The shopper's own key or token, in a header: never in an address, so never in the ledger. */
  secret?: { header: 'Authorization' | 'X-Goog-Api-Key'; value: string };
  /** Sent as JSON with POST, where a place takes questions in no other way. */
  json?: unknown;
};

/** All that a source may touch. Every request is capped, timed, without cookies or referrer, and written to the ledger. */
export type SourceIo = {
  readonly signal: AbortSignal;
  /** Unix seconds. */
  now(): UnixSeconds;
  /** The body as text in its own charset. Throws SourceError. */
  fetchText(url: string, asking?: Asking): Promise<string>;
  /** The parsed body, not yet trusted. Throws SourceError, `not-understood` for anything but JSON. */
  fetchJson(url: string, asking?: Asking): Promise<unknown>;
  /** What this source chose to keep between questions (feeds have no search); undefined at first. */
  recall(): Promise<unknown>;
  keep(value: unknown): Promise<void>;
};

/** A configured place that can be asked about a product. */
export type Source = {
  id: SourceId;
  label: string;
  medium: Medium;
  /** Origins whose permission it needs, `https://forum.example`. */
  origins: readonly string[];
  /** What sorts of things it knows by its nature; absent: any. */
  categories?: readonly Category[];
  /** The origins it needs for one product alone, in place of `origins`. */
  originsFor?(product: Product): readonly string[];
  find(product: Product, io: SourceIo): Promise<Findings>;
};

/** The source as it is asked about one product: with the origins needed for that alone. */
export const aimedAt = (source: Source, product: Product): Source =>
  source.originsFor ? { ...source, origins: source.originsFor(product) } : source;

/** One field of a source's form; options draw it from this alone. A secret stays on this device. */
export type Field = {
  name: string;
  words: FieldWord;
  type: 'url' | 'text' | 'secret';
  required: boolean;
  example: string;
  /** Where the shopper gets what belongs here, for a key or a token. */
  from?: string;
  /** Tells who the shopper is: never in a file for others. */
  personal?: true;
};

/** A source as the shopper saved it. `fields` holds a value for each Field of its kind. */
export type SourceConfig = { id: SourceId; kind: string; label: string; fields: Record<string, string> };

/** One kind of place. Adding a kind is one file and one line in kinds.ts. */
export type SourceKind = {
  kind: string;
  /** Its proper name: `Discourse`, `Hacker News`. */
  label: string;
  medium: Medium;
  fields: readonly Field[];
  /** What a config holds besides its form: in the shopper's own export, never in a file for others, as it may hold a key. */
  own?: readonly string[];
  /** What each request tells the place about the product. */
  reveals: Reveals;
  /** The config for an address the shopper pasted, or null when it is not of this kind. Throws SourceError. */
  recognise?(url: URL, io: SourceIo): Promise<SourceConfig | null>;
  /** Throws SourceError `not-understood` when a field is missing or malformed. */
  open(config: SourceConfig): Source;
};

/** How far the shopper trusts a source: 0 very low … 4 very high. */
export type Trust = 0 | 1 | 2 | 3 | 4;

/** A configured source with the shopper's choices, in the order they are asked and shown. */
export type SourceEntry = {
  config: SourceConfig;
  on: boolean;
  trust: Trust;
  /** automatic: as soon as a product is recognised; popup: only when the popup is opened. */
  when: 'automatic' | 'popup';
  /** Authors the shopper does not want to hear, as the source names them. */
  muted?: readonly string[];
  /** BCP 47 primary subtags: only products on pages in one of these are asked about. Absent or empty: all. */
  languages?: readonly string[];
  /** Only these sorts of products are asked about, and those whose sort is not known. Absent or empty: those it knows by nature. */
  categories?: readonly Category[];
  /** When what is typed for it was last changed: how it answered before says nothing of it now. */
  changed?: UnixSeconds;
};

/** The source that needs no configuration: what the page in view shows. */
export const PAGE_SOURCE: SourceId = 'page';

/** What friends said: matched on this device among what they sealed for the shopper. */
export const FRIENDS_SOURCE: SourceId = 'friends';

/** What the shopper kept by hand from wherever it was said. */
export const CLIPS_SOURCE: SourceId = 'clips';

const AT_HOME: readonly SourceId[] = [PAGE_SOURCE, FRIENDS_SOURCE, CLIPS_SOURCE];

/** The place of a source that is heard without asking anybody, the page in view first; -1 for any other. */
export const placeAtHome = (source: SourceId): number => AT_HOME.indexOf(source);

/** Reviews of the page in view that a vendor's widget shows there. */
export const SHOP_REVIEWS_SOURCE: SourceId = 'shop-reviews';

/** Whether a source is the shop in view: what its page shows itself, and what a widget shows there. */
export const isOfThisShop = (source: SourceId): boolean => source === PAGE_SOURCE || source === SHOP_REVIEWS_SOURCE;

/** Whether a source is heard without asking anybody: the page in view, friends, and what the shopper kept. */
export const isAtHome = (source: SourceId): boolean => AT_HOME.includes(source);
