import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '@/components/pick/parts/use-command';
import { Button } from '@/components/shared/button';
import { ConfirmDialog } from '@/components/shared/confirm-dialog';
import { usePorts } from '@/components/shared/ports';
import type { SaidId } from '@/lib/domain/friends/said';
import { NotDone } from './not-done';
import { useWatchWords } from './words/watch-words';

/** Takes a pick back, after a second thought and honest words on what cannot be recalled. */
export const Withdraw = ({ pick }: { pick: SaidId }) => {
  const say = useWatchWords();
  const { send } = usePorts();
  const [asking, setAsking] = useState(false);
  const { command, run } = useCommand();
  const withdraw = () => {
    setAsking(false);
    void run(send('withdrawPick', { pick }));
  };
  return (
    <>
      <Button variant="bare" disabled={command.step === 'busy'} onClick={() => setAsking(true)}>
        <Undo2 size={16} aria-hidden />
        {say('acts.withdraw')}
      </Button>
      <NotDone command={command} />
      {asking && (
        <ConfirmDialog
          title={say('withdraw.title')}
          confirm={say('withdraw.do')}
          cancel={say('withdraw.no')}
          onConfirm={withdraw}
          onCancel={() => setAsking(false)}
        >
          <p>{say('withdraw.says')}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
