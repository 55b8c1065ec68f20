import type { Filling } from '@/lib/domain/address-template';
import type { Board, Correction } from '@/lib/domain/board';
import type { Clip } from '@/lib/domain/clip';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Findings } from '@/lib/domain/opinion';
import type { Recipe } from '@/lib/domain/recipe';
import type { Tasted } from '@/lib/domain/recipe/tasting';
import type { Settings } from '@/lib/domain/settings';
import type { Sighting } from '@/lib/domain/sighting';
import type { SourceConfig, Trouble } from '@/lib/domain/source';
import type { FriendsMessages } from './friends-messages';

/** What trying a source brought: its opinions, its own count and places to read; all may be missing. */
export type Trial = ({ state: 'found'; ms: number } & Findings) | { state: 'failed'; trouble: Trouble; ms: number };

/** What asking a described place brought: what was made of the answer, or why there was none. */
export type RecipeTrial =
  | { state: 'tried'; tasted: Tasted; ms: number }
  | { state: 'failed'; trouble: Trouble; ms: number };

/**
 * What asking an address "what are you?" brought. `unknown`: it answered, but is of no kind we know. `moved`: it sends
 * visitors on to another address, which was not asked.
 */
export type Recognition =
  | { state: 'recognised'; config: SourceConfig }
  | { state: 'unknown' }
  | { state: 'moved' }
  | { state: 'failed'; trouble: Trouble };

/** Every message of the program: its name, what it carries, what comes back. Commands go by message; state comes back through storage. */
export type Messages = FriendsMessages & {
  /** From a page: it may sell something, so that its reader is wanted. Carries nothing. */
  worthReading(about: Record<never, never>): void;
  /** From a page: what detection saw there. Carries facts only, never an address to ask. */
  seen(sighting: Sighting): void;

  /** From the popup: look at the page in this tab and ask whom the shopper chose. Answers once the board is there. */
  look(about: { tab: number }): Board;
  /** Ask all sources again, or only one. */
  askAgain(about: { tab: number; source?: string }): void;
  correct(about: { tab: number; correction: Correction }): void;
  /** Keeps the background awake while somebody watches, and resumes what it had to leave. At most 10 s apart. */
  watching(about: { tab: number }): void;

  /** From options and welcome. */
  changeSettings(change: Partial<Settings>): Settings;
  /** Which kind of source an address is. Asks that origin, whose permission the page has just been given. */
  recognise(about: { address: string }): Recognition;
  /** Real answers of a source, saved or not, for the name of a product, or for its barcode or ISBN in place of it. */
  trySource(about: { config: SourceConfig; name: string }): Trial;
  /** What the answer at an address for these values is, and what a recipe catches in it, saved or not, once there is one. The same address is asked once in a quarter of an hour for each way of reading it. */
  tryRecipe(about: { address: string; filling: Filling; reads: Recipe['reads']; recipe?: string }): RecipeTrial;
  /** The keys and tokens of sources under a passphrase, as they go into an export. */
  sealSourceKeys(about: { passphrase: string }): Outcomes<{ file: string }>;
  /** Opens the keys imports brought; answers how many sources have theirs, and of how many that are not here keys wait on. */
  openSourceKeys(about: { passphrase: string }): Outcomes<{ count: number; left: number }>;
  /** Lets go of the keys an import brought. */
  dropSourceKeys(about: Record<never, never>): void;
  importData(about: {
    json: string;
  }): { state: 'imported' } | { state: 'refused'; because: 'not-json' | 'not-ours' | 'newer' | 'identity-exists' };
  /** A clip as the shopper changed it: what it is about, or who said it. */
  changeClip(clip: Clip): void;
  dropClip(about: { id: string }): void;
  emptyLedger(about: Record<never, never>): void;
  deleteEverything(about: Record<never, never>): void;
};

export type MessageName = keyof Messages;
export type Asked<N extends MessageName> = Parameters<Messages[N]>[0];
export type Answer<N extends MessageName> = ReturnType<Messages[N]>;

/** What a page script may send. Everything else is taken from our own pages only. */
export const FROM_PAGES: readonly MessageName[] = ['worthReading', 'seen'];
