import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';

type DialogProps = {
  title: string;
  /** Escape was pressed. The dialog stays until it is no longer drawn. */
  leave(): void;
  children: ReactNode;
};

/** Something that stands before the rest of the page until it is left. */
export const Dialog = ({ title, leave, children }: DialogProps) => {
  const heading = useId();
  const shown = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = shown.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  const cancel = (event: { preventDefault(): void }) => {
    event.preventDefault();
    leave();
  };
  return (
    <dialog ref={shown} className={styles.dialog} aria-labelledby={heading} onCancel={cancel}>
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
};
