import type { Book } from '@/lib/domain/friends/book';
import { isHeard } from '@/lib/domain/friends/heard';
import type { FriendsNews } from '@/lib/domain/friends/news';
import { ofKind, standing } from '@/lib/domain/friends/pick';
import { latest, type Said } from '@/lib/domain/friends/said';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { saidAbout } from '@/lib/storage/friends/said';
import type { Written } from './friends-state';

/** What is spoken of: the question of a pick, or the product of an opinion. */
const subjectIn = (said: readonly Said[], about: string, kind: Written['kind']): string | undefined => {
  if (kind === 'opinion') return ofKind(said, 'opinion').find(({ id }) => id === about)?.content.product.name;
  return latest(ofKind(said, 'pick').filter(({ id, content }) => id === about || content.first === about))?.content
    .question;
};

/** Who wrote to the shopper last, and about what, for everything written they have not looked at. */
export const readWritten = async (
  { unreadRemarks }: FriendsNews,
  book: Book,
  now: UnixSeconds,
): Promise<readonly Written[]> => {
  const all = await Promise.all(
    unreadRemarks.map(async ({ about, kind }): Promise<readonly Written[]> => {
      const said = standing(await saidAbout([about]), now);
      const subject = subjectIn(said, about, kind);
      const words = ofKind(said, 'remark').filter(
        ({ by, circle }) => by !== book.id && isHeard(book, by) && (kind === 'pick' || circle === undefined),
      );
      const last = latest(words);
      if (subject === undefined || !last) return [];
      return [{ about, kind, subject, by: last.by, ...(last.circle !== undefined && { circle: last.circle }) }];
    }),
  );
  return all.flat();
};
