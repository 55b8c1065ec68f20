import { Restore } from '@/components/options/friends/safety/restore';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { Part } from '@/components/options/section';
import { Notice } from '@/components/shared/notice';

/** There were friends, and no copy of the key can be read: said plainly, with the way back. Nothing begins over it. */
export const Unreadable = () => {
  const say = useFriendsWords();
  return (
    <Part title={say('unreadable.heading')}>
      <Notice tone="caution">
        <p>{say('unreadable.says')}</p>
      </Notice>
      <Part title={say('unreadable.restore')} says={say('unreadable.restore.says')}>
        <Restore />
      </Part>
    </Part>
  );
};
