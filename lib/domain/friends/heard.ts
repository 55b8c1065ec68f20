import type { PersonId } from '@/lib/domain/opinion';
import type { Book } from './book';
import type { SharedPick } from './pick';

/** Whether the shopper wants to hear somebody: nobody they blocked or removed, and nobody who left them. */
export const isHeard = ({ people }: Pick<Book, 'people'>, who: PersonId): boolean =>
  !people.some(({ id, standing }) => id === who && (standing === 'blocked' || standing === 'former'));

/** Whether a pick concerns the shopper: their own always, another's while they hear its asker and its circle is open. */
export const concerns = (
  { id, people, circles }: Pick<Book, 'id' | 'people' | 'circles'>,
  { by, circle }: Pick<SharedPick, 'by' | 'circle'>,
): boolean => by === id || (isHeard({ people }, by) && circles.some((one) => one.id === circle && !one.closed));
