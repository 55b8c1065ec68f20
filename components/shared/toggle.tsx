import styles from './toggle.module.css';

/** A native switch. Its label is only heard: what it switches stands beside it. */
export const Toggle = ({ label, on, turn }: { label: string; on: boolean; turn(on: boolean): void }) => (
  <input
    type="checkbox"
    role="switch"
    className={styles.toggle}
    aria-label={label}
    aria-checked={on}
    checked={on}
    onChange={(event) => turn(event.target.checked)}
  />
);
