import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './panel-dialog.module.css';

/** From this width on the panel has a column of its own beside the list and the list stays usable. */
const ROOM_FOR_BOTH = '(min-width: 1120px)';

type PanelDialogProps = { label: string; onClose(): void; children: ReactNode };

/**
 * A dialog at the end edge of the page: beside the list where there is room, else over it and modal. Closes with Escape;
 * the browser gives the focus back to what opened it.
 */
export const PanelDialog = ({ label, onClose, children }: PanelDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const room = matchMedia(ROOM_FOR_BOTH);
    const show = () => {
      dialog.current?.close();
      if (room.matches) dialog.current?.show();
      else dialog.current?.showModal();
    };
    show();
    room.addEventListener('change', show);
    const opened = dialog.current;
    return () => {
      room.removeEventListener('change', show);
      opened?.close();
    };
  }, []);
  const key = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose();
  };
  const cancel = (event: { preventDefault(): void }) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={dialog} className={styles.panel} aria-label={label} onKeyDown={key} onCancel={cancel}>
      {children}
    </dialog>
  );
};
