import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/shared/button';
import styles from './confirm-dialog.module.css';
import { useOptionsWords } from './words/options-words';

type ConfirmDialogProps = {
  title: string;
  /** The words on the button that does it. */
  confirm: string;
  /** Whether something is still missing before it may be done. */
  locked?: boolean;
  onConfirm(): void;
  onCancel(): void;
  children: ReactNode;
};

/** A second thought before something that cannot be undone. Escape and the outside mean no. */
export const ConfirmDialog = ({ title, confirm, locked = false, ...dialog }: ConfirmDialogProps) => {
  const say = useOptionsWords();
  const heading = useId();
  const shown = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = shown.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  const cancel = (event: { preventDefault(): void }) => {
    event.preventDefault();
    dialog.onCancel();
  };
  return (
    <dialog ref={shown} className={styles.dialog} aria-labelledby={heading} onCancel={cancel}>
      <h2 id={heading}>{title}</h2>
      <div className={styles.says}>{dialog.children}</div>
      <div className={styles.acts}>
        <Button variant="main" disabled={locked} onClick={dialog.onConfirm}>
          {confirm}
        </Button>
        <Button variant="bare" onClick={dialog.onCancel}>
          {say('confirm.no')}
        </Button>
      </div>
    </dialog>
  );
};
