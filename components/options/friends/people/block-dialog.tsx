import { ConfirmDialog } from '@/components/options/confirm-dialog';
import { NotDone } from '@/components/options/friends/not-done';
import { useAnnounce } from '@/components/shared/announcer';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import type { Member } from '@/lib/domain/friends/circle';
import { usePeopleWords } from './words/people-words';

/** A second thought before somebody who is no friend is not heard any more. */
export const BlockDialog = ({ person: { id: person, name }, onClose }: { person: Member; onClose(): void }) => {
  const say = usePeopleWords();
  const announce = useAnnounce();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const block = async () => {
    const done = await act(send('removeFriend', { person, block: true }));
    if (!done) return;
    announce(say('block.done', { name }));
    onClose();
  };
  return (
    <ConfirmDialog
      title={say('block.title', { name })}
      confirm={say('block')}
      locked={doing.step === 'doing'}
      onConfirm={() => void block()}
      onCancel={onClose}
    >
      <p>{say('block.says', { name })}</p>
      <p>{say('block.undo')}</p>
      <NotDone doing={doing} />
    </ConfirmDialog>
  );
};
