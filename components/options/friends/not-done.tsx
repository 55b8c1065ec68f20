import { Notice } from '@/components/shared/notice';
import type { Doing } from './use-doing';
import { useFriendsWords } from './words/friends-words';

/** Says why something was not done, in words of its own for every reason; nothing while there is nothing to say. */
export const NotDone = ({ doing }: { doing: Doing }) => {
  const say = useFriendsWords();
  if (doing.step !== 'refused') return null;
  return (
    <Notice tone="caution">
      <p>{say(`not-done.${doing.because}`)}</p>
    </Notice>
  );
};
