import type { FriendsActions } from '@/components/popup/friends/actions';
import type { FriendsState } from '@/components/popup/friends/friends-state';
import type { Board, Correction, Lookup } from '@/lib/domain/board';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { Author } from '@/lib/domain/muted';
import type { SourceId } from '@/lib/domain/opinion';
import type { Settings } from '@/lib/domain/settings';
import type { Summary } from '@/lib/domain/summary';

/** Whether the background answers: it is being asked, it did, or it is lost and why. */
export type Background = { state: 'asking' } | { state: 'fine' } | { state: 'lost'; because: string };

/** Everything the popup shows, and nothing else. */
export type PopupState = {
  board: Board | undefined;
  opinions: readonly JudgedOpinion[];
  summary: Summary;
  settings: Settings;
  background: Background;
  online: boolean;
  friends: FriendsState;
};

/** Everything the shopper can do in the popup besides reading. */
export type Actions = FriendsActions & {
  /** Looks at the page in view again. */
  look(): void;
  /** Asks all sources again, or only one. */
  askAgain(source?: SourceId): void;
  /** Asks for the permission a source lacks, straight from the click, and then the source. */
  allow(lookup: Lookup): void;
  /** True when it was kept. */
  correct(correction: Correction): Promise<boolean>;
  /** Hears an author again, or no longer. */
  hear(author: Author, heard: boolean): void;
  openPage(url: string): void;
  openOptions(): void;
};
