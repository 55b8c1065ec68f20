import type { Book } from '@/lib/domain/friends/book';
import { concerns } from '@/lib/domain/friends/heard';
import { allPicks, eachLatest, isOpen, ofKind, type SharedPick, standing } from '@/lib/domain/friends/pick';
import { productKeys } from '@/lib/domain/friends/product-keys';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { type Product, productKey } from '@/lib/domain/product';
import { readBook } from '@/lib/storage/friends/book';
import { readNews } from '@/lib/storage/friends/news';
import { readPurchases } from '@/lib/storage/friends/purchases';
import { saidAbout, saidOfKind } from '@/lib/storage/friends/said';
import { readShortlist } from '@/lib/storage/friends/shortlist';
import type { FriendsState } from './friends-state';
import { readWritten } from './read-written';

const readPicks = async (book: Book, now: UnixSeconds): Promise<readonly SharedPick[]> => {
  const picks = await saidOfKind('pick');
  const about = await saidAbout(picks.map(({ id }) => id));
  const all = allPicks([...new Map([...picks, ...about].map((one) => [one.id, one])).values()], now);
  const matters = (pick: SharedPick) =>
    pick.outcome === undefined && (pick.by === book.id || !pick.answers.some(({ by }) => by === book.id));
  return all.filter((pick) => matters(pick) && concerns(book, pick) && (pick.by === book.id || isOpen(pick, now)));
};

const readOpinions = async (product: Product, book: Book, now: UnixSeconds) => {
  const keys = productKeys(product);
  const said = standing(await saidAbout(keys), now);
  const friends = new Set(book.people.flatMap(({ id, standing: how }) => (how === 'friend' ? [id] : [])));
  return eachLatest(ofKind(said, 'opinion').filter(({ by }) => friends.has(by)));
};

/** What friends show of themselves, and whether they may be asked. */
const readProfiles = async (): Promise<Pick<FriendsState, 'faces' | 'ratherNot'>> => {
  const profiles = eachLatest(ofKind(await saidOfKind('profile'), 'profile'));
  const faces = profiles.flatMap(({ by, content: { face } }) => (face === undefined ? [] : [[by, face] as const]));
  const ratherNot = profiles.flatMap(({ by, content }) => (content.mayBeAsked ? [] : [by]));
  return { faces: new Map(faces), ratherNot: new Set(ratherNot) };
};

const isDue = ({ reminder }: Purchase, now: UnixSeconds): boolean => reminder !== undefined && reminder.due <= now;

const sharesKey = (product: Product | undefined, purchase: Purchase): boolean => {
  if (!product) return false;
  const keys = new Set(productKeys(product));
  return productKeys(purchase.product).some((key) => keys.has(key));
};

/** Everything the popup says about friends, as storage has it now. */
export const readFriends = async (product: Product | undefined, now: UnixSeconds): Promise<FriendsState> => {
  const book = await readBook().catch(() => undefined);
  const [news, shortlist, purchases] = await Promise.all([readNews(), readShortlist(), readPurchases()]);
  return {
    book,
    news,
    ...(book ? await readProfiles() : { faces: new Map(), ratherNot: new Set() }),
    opinions: book && product ? await readOpinions(product, book, now) : [],
    picks: book ? await readPicks(book, now) : [],
    written: book ? await readWritten(news, book, now) : [],
    kept: product !== undefined && shortlist.some(({ key }) => key === productKey(product)),
    decided: purchases.findLast((purchase) => sharesKey(product, purchase)),
    due: purchases.find((purchase) => isDue(purchase, now)),
  };
};
