import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/options/confirm-dialog';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import styles from './delete-everything.module.css';

const DELETED = ['settings', 'opinions', 'ledger', 'permissions'] as const;

const SureDialog = ({ onConfirm, onCancel }: { onConfirm(): void; onCancel(): void }) => {
  const say = useOptionsWords();
  const [sure, setSure] = useState(false);
  return (
    <ConfirmDialog
      title={say('delete.title')}
      confirm={say('delete.do')}
      locked={!sure}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{say('delete.what')}</p>
      <ul className={styles.deleted}>
        {DELETED.map((thing) => (
          <li key={thing}>{say(`delete.what.${thing}`)}</li>
        ))}
      </ul>
      <label className={styles.sure}>
        <input type="checkbox" checked={sure} onChange={({ target }) => setSure(target.checked)} />
        <span>{say('delete.sure')}</span>
      </label>
    </ConfirmDialog>
  );
};

/** Deletes everything, permissions too, after a dialog that says what that is and a tick that means it. */
export const DeleteEverything = () => {
  const say = useOptionsWords();
  const { send } = usePorts();
  const [asking, ask] = useState(false);
  const [told, tell] = useState<'delete.done' | 'unreached'>();
  const act = () => {
    ask(false);
    void send('deleteEverything', {}).then(
      () => tell('delete.done'),
      () => tell('unreached'),
    );
  };
  return (
    <div className={styles.delete}>
      <Button onClick={() => ask(true)}>
        <Trash2 size={16} aria-hidden />
        {say('delete.ask')}
      </Button>
      {told && (
        <Notice tone={told === 'unreached' ? 'caution' : 'plain'}>
          <p>{say(told)}</p>
        </Notice>
      )}
      {asking && <SureDialog onConfirm={act} onCancel={() => ask(false)} />}
    </div>
  );
};
