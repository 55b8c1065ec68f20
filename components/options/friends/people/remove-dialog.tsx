import { useState } from 'react';
import { ConfirmDialog } from '@/components/options/confirm-dialog';
import { NotDone } from '@/components/options/friends/not-done';
import { useAnnounce } from '@/components/shared/announcer';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import type { Person } from '@/lib/domain/friends/person';
import styles from './remove-dialog.module.css';
import { usePeopleWords } from './words/people-words';

const MEANS = ['keeps', 'secret', 'hears', 'gone'] as const;

/** A second thought before a friend is let go, with what that does and what it cannot undo. */
export const RemoveDialog = ({ friend, onClose }: { friend: Person; onClose(): void }) => {
  const say = usePeopleWords();
  const announce = useAnnounce();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const [block, setBlock] = useState(false);
  const { id: person, name } = friend;
  const remove = async () => {
    const done = await act(send('removeFriend', { person, block }));
    if (!done) return;
    announce(say('remove.done', { name }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={say('remove.title', { name })}
      confirm={say('remove.do')}
      locked={doing.step === 'doing'}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <ul className={styles.means}>
        {MEANS.map((what) => (
          <li key={what}>{say(`remove.${what}`, { name })}</li>
        ))}
      </ul>
      <label className={styles.block}>
        <input type="checkbox" checked={block} onChange={({ target }) => setBlock(target.checked)} />
        <span>{say('remove.block', { name })}</span>
      </label>
      <NotDone doing={doing} />
    </ConfirmDialog>
  );
};
