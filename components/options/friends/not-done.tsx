import { Notice } from '@/components/shared/notice';
import type { Doing, NotDone as Why } from '@/components/shared/use-doing';
import { useFriendsWords } from './words/friends-words';

type NotDoneProps = {
  doing: Doing;
  /** What is said in this place instead of the usual. */
  words?: Partial<Record<Why, string>>;
};

/** Says why something was not done, in words of its own for every reason; nothing while there is nothing to say. */
export const NotDone = ({ doing, words = {} }: NotDoneProps) => {
  const say = useFriendsWords();
  if (doing.step !== 'refused') return null;
  return (
    <Notice tone="caution">
      <p>{words[doing.because] ?? say(`not-done.${doing.because}`)}</p>
    </Notice>
  );
};
