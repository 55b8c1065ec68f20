import { useState } from 'react';
import { ConfirmDialog } from '@/components/options/confirm-dialog';
import { useOptionsWords } from '@/components/options/words/options-words';
import styles from './delete-everything.module.css';

const DELETED = ['settings', 'opinions', 'ledger', 'permissions'] as const;

type SureDialogProps = {
  /** Whether there are friends, or were. */
  withFriends: boolean;
  /** Whether what was said to them can be taken back. */
  canTakeBack: boolean;
  onConfirm(takeBackFirst: boolean): void;
  onCancel(): void;
};

type TickProps = { on: boolean; turn(on: boolean): void; children: string };

const Tick = ({ on, turn, children }: TickProps) => (
  <label className={styles.sure}>
    <input type="checkbox" checked={on} onChange={({ target }) => turn(target.checked)} />
    <span>{children}</span>
  </label>
);

/** What deleting everything deletes, what nobody can take back, and the tick that means it. */
export const SureDialog = ({ withFriends, canTakeBack, onConfirm, onCancel }: SureDialogProps) => {
  const say = useOptionsWords();
  const [sure, setSure] = useState(false);
  const [first, setFirst] = useState(true);
  const deleted = withFriends ? (['friends', ...DELETED] as const) : DELETED;
  return (
    <ConfirmDialog
      title={say('delete.title')}
      confirm={say('delete.do')}
      locked={!sure}
      onConfirm={() => onConfirm(canTakeBack && first)}
      onCancel={onCancel}
    >
      <p>{say('delete.what')}</p>
      <ul className={styles.deleted}>
        {deleted.map((thing) => (
          <li key={thing}>{say(`delete.what.${thing}`)}</li>
        ))}
      </ul>
      {withFriends && <p>{say('delete.friends')}</p>}
      {canTakeBack && (
        <Tick on={first} turn={setFirst}>
          {say('delete.take-back')}
        </Tick>
      )}
      <Tick on={sure} turn={setSure}>
        {say('delete.sure')}
      </Tick>
    </ConfirmDialog>
  );
};
