import type { Product } from '@/lib/domain/product';
import type { Asked } from '@/lib/messaging/messages';

/** What the shopper can do about friends from the popup. */
export type FriendsActions = {
  /** Opens the pick page at one of its places: `#new=tab:7`, `#pick=…`, `#decide=…`, `#verdict=…`, `#shortlist`. */
  openPick(place: string): void;
  /** Opens the friends' room of options. */
  openFriends(): void;
  shortlist(product: Product, keep: boolean): void;
  decide(about: Asked<'decide'>): void;
  remindLater(purchase: string): void;
  remindNever(purchase: string): void;
};
