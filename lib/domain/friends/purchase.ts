import type { PersonId, SourceId, UnixSeconds } from '@/lib/domain/opinion';
import type { ThemeKey } from '@/lib/domain/themes';
import type { KeptReview } from './public-review';
import type { ProductRef, SaidId } from './said';

/** When Grapevine asks how the thing is: once it should have arrived, and once later. `told`: a notification was shown. */
export type Reminder = { due: UnixSeconds; about: 'arrived' | 'later'; told?: true };

/** What was looked at before deciding: to weigh the advice by afterwards. */
export type Advice = {
  /** Sources and friends that spoke for it (1) or against it (-1). */
  sources: readonly { id: SourceId; leaning: 1 | -1 }[];
  friends: readonly { id: PersonId; leaning: 1 | -1 }[];
  /** The themes that were open or searched: the verdict form suggests them. */
  themes: readonly ThemeKey[];
};

/** A thing the shopper decided about. Their own data: kept until they delete it. */
export type Purchase = {
  id: string;
  product: ProductRef;
  pick?: SaidId;
  decided: 'bought' | 'passed';
  at: UnixSeconds;
  reminder?: Reminder;
  remindersOff: boolean;
  advice: Advice;
  /** What the shopper said of it afterwards. */
  verdict?: SaidId;
  /** The friends it was told, where it did not go to all of them. */
  toldTo?: readonly PersonId[];
  /** What they published of it. */
  review?: KeptReview;
  /** kept or returned, once known. */
  came?: 'kept' | 'returned';
  /** "Was the advice right?" */
  adviceWasRight?: boolean;
};

/** How often a source's or friend's leaning turned out right for the shopper. */
export type TrackRecord = { right: number; of: number };
