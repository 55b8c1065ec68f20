import type { ReactNode } from 'react';
import { Button } from './button';
import styles from './confirm-dialog.module.css';
import { Dialog } from './dialog';

type ConfirmDialogProps = {
  title: string;
  /** The words on the button that does it. */
  confirm: string;
  /** The words on the button that leaves everything as it is. */
  cancel: string;
  /** Whether something is still missing before it may be done. */
  locked?: boolean;
  onConfirm(): void;
  onCancel(): void;
  children: ReactNode;
};

/** A second thought before something that cannot be undone. Escape means no. */
export const ConfirmDialog = ({ title, confirm, cancel, locked = false, ...dialog }: ConfirmDialogProps) => (
  <Dialog title={title} leave={dialog.onCancel}>
    <div className={styles.says}>{dialog.children}</div>
    <div className={styles.acts}>
      <Button variant="main" disabled={locked} onClick={dialog.onConfirm}>
        {confirm}
      </Button>
      <Button variant="bare" onClick={dialog.onCancel}>
        {cancel}
      </Button>
    </div>
  </Dialog>
);
